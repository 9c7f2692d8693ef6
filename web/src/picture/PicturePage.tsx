import { useMemo } from "react";

import type { Page } from "../api/types";
import { useAnswer } from "../api/useAnswer";
import { Failure, Loading } from "../parts/Notice";
import { useTitle } from "../parts/useTitle";
import {
  PICTURE_FILTERS,
  pictureAddress,
  picturePath,
  type PictureState,
  VIEW_WORDS,
  VIEWS,
} from "../url/picture";
import { go, Link } from "../url/location";
import { CoverageLine } from "./CoverageLine";
import { FilterBar } from "./FilterBar";
import { OpeningContext } from "./opened";
import type { Coverage } from "./rows";
import { LEADS } from "./views";
import { Shown } from "./Shown";
import "../charts/charts.css";
import "./picture.css";

export interface Props {
  /** All that the address tells of this view. */
  state: PictureState;
}

// The days of a long archive: the most rows the desk hands out at once.
const MOST = 500;

/** The picture: what the claims say of control, ties, losses and the rest, each row on somebody's word. */
export default function PicturePage({ state }: Props) {
  const { view, filters, opened } = state;
  useTitle(VIEW_WORDS[view]);
  const { since, until, outlet } = filters;
  const read = useAnswer<Page<Coverage>>(
    picturePath("coverage", { ...PICTURE_FILTERS.none, since, until, outlet }, 1, MOST),
  );
  const counted = read.body?.items ?? NOTHING;
  // Of a part of the days no row can be told how much was read beside it.
  const whole = counted.length === (read.body?.total ?? 0);
  const coverage = whole ? counted : NOTHING;
  const opening = useMemo(
    () => ({
      opened,
      open: (key: string) => go(pictureAddress({ ...state, opened: key }), { replace: true }),
      coverage,
      view,
    }),
    [opened, state, coverage, view],
  );
  const answer = useAnswer<Page<unknown>>(
    picturePath(view, filters, state.page, view === "coverage" ? MOST : undefined),
  );
  const { body, stale, error, again } = answer;
  return (
    <main id="main" tabIndex={-1} className="plain picture-page" aria-busy={stale && !error}>
      <h1>The picture</h1>
      <nav className="tabs" aria-label="Views of the picture">
        {VIEWS.map((name) => (
          <Link
            key={name}
            href={pictureAddress({ view: name, filters })}
            aria-current={name === view ? "page" : undefined}
          >
            {VIEW_WORDS[name]}
          </Link>
        ))}
      </nav>
      <p className="lead">{LEADS[view]}</p>
      <FilterBar
        view={view}
        filters={filters}
        onChange={(next) => go(pictureAddress({ view, filters: next }))}
      />
      {read.body && view !== "coverage" && (
        <CoverageLine whole={whole} coverage={counted} filters={filters} />
      )}
      {error && <Failure error={error} again={again} />}
      {!error && (body === undefined || stale) && <Loading what={VIEW_WORDS[view].toLowerCase()} />}
      {!error && body && !stale && (
        <OpeningContext value={opening}>
          <Shown state={state} found={body} />
        </OpeningContext>
      )}
    </main>
  );
}

const NOTHING: readonly Coverage[] = [];
