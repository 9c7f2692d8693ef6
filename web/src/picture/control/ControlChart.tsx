import { type RefObject, use, useId, useState } from "react";
import { createPortal } from "react-dom";

import { useAnswer } from "../../api/useAnswer";
import { dayAxis } from "../../charts/days";
import { Figure } from "../../charts/Figure";
import { Keys } from "../../charts/Keys";
import { useWidth } from "../../charts/useWidth";
import { Failure, Loading } from "../../parts/Notice";
import { type PictureFilters, stripsPath, wholePath } from "../../url/picture";
import { number, several } from "../../words/counts";
import { Drawer } from "../Drawer";
import { filterWords } from "../FilterBar";
import { OpeningContext } from "../opened";
import { tellingsOf } from "../resting";
import type { Control } from "../rows";
import { Inspected } from "./Inspected";
import { Rule, ShapeKeys } from "./Rule";
import { Strips } from "./Strips";
import { type Drawn, keyOfStay, RESTS, type Stay, type Strip, stripsOf } from "./strips";

interface Props {
  filters: PictureFilters;
  frame: RefObject<HTMLDivElement | null>;
}

/** Who is said to hold each place that is found over time, and what the box in hand rests on. */
export function ControlChart({ filters, frame }: Props) {
  const { body, stale, error, again } = useAnswer<Drawn>(stripsPath(filters));
  if (error) return <Failure error={error} again={again} />;
  if (!body || stale) return <Loading what="the chart" />;
  if (body.items.length === 0) return null;
  return <Chart drawn={body} filters={filters} frame={frame} />;
}

// On a telephone the days need the room more than long names.
const NARROW = 600;
// As wide as a chart may be: days of many years are narrower for it, and their letters are left out.
const WIDEST = 9_000;

const KEYS = [
  "Stripes: contested. Half height: parts only. Dashed edge: by the word of its own side alone. Empty: not known.",
  "A thin line: nothing newer is told; what was told last counts for 30 days.",
];

function Chart({ drawn, filters, frame }: Props & { drawn: Drawn }) {
  const { opened, open } = use(OpeningContext);
  const [inHand, setInHand] = useState<Stay | null>(null);
  const width = useWidth(frame);
  const prefix = useId().replaceAll(/\W/g, "");
  const { strips, holders } = stripsOf(drawn.items);
  const room = width < NARROW ? 96 : 150;
  const axis = dayAxis(
    strips.flatMap(({ stays }) => stays.map(({ day }) => day)),
    { width: width - room - 24, least: 18, most: WIDEST, gap: 31 },
  );
  const shown = opened === "" ? undefined : named(strips, opened);
  if (!axis) return null;
  return (
    <>
      <Figure
        title="Control over time, as told"
        filters={filterWords(filters)}
        keys={[...holders.map(({ letter, label }) => `${letter}: ${label}`), ...KEYS]}
        file="control"
        rule={<Rule />}
      >
        <Keys series={holders} title="Who is said to hold" />
        <ShapeKeys />
        <Strips
          strips={strips}
          holders={holders}
          axis={axis}
          prefix={prefix}
          room={room}
          onLook={setInHand}
          onOpen={(strip, stay) => open(keyOfStay(strip, stay))}
        />
      </Figure>
      {drawn.total > drawn.items.length && (
        <p className="quiet">
          {number(drawn.items.length)} of {several(drawn.total, "place")} are drawn, those that most days tell
          of. Narrow the list to see others; the table has them all.
        </p>
      )}
      <Inspected stay={inHand} />
      {shown &&
        createPortal(
          <Drawer
            title={shown.title}
            tellings={[]}
            whole={wholePath("control", [shown])}
            take={(row) => tellingsOf(row as Control, RESTS)}
            onClose={() => open("")}
          />,
          document.body,
        )}
    </>
  );
}

function named(strips: readonly Strip[], key: string): Stay | undefined {
  for (const strip of strips) {
    const found = strip.stays.find((stay) => keyOfStay(strip, stay) === key);
    if (found) return found;
  }
  return undefined;
}
