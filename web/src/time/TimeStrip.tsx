import { useEffect, useRef, useState } from "react";

import type { Timeline } from "../api/types";
import { Failure, Loading } from "../parts/Notice";
import type { IncidentFilters } from "../url/incidents";
import { several } from "../words/counts";
import { binWords, daysOf, shifted, type Stretch, stretchOf } from "./days";
import { Histogram } from "./Histogram";
import { useTimes } from "./useTimes";

interface Props {
  filters: IncidentFilters;
  onNarrow: (change: Partial<IncidentFilters>) => void;
  /** The day whose holding the map tells of; null where it tells of none. */
  day: string | null;
  onDay: (day: string) => void;
}

/** A step of the play takes so many milliseconds: a list of incidents can be drawn and looked over. */
const STEP = 900;

/** Incidents along time, with a window over it that narrows the list. */
export function TimeStrip({ filters, onNarrow, day, onDay }: Props) {
  const { timeline, articles, error, again } = useTimes(filters);
  if (error) return <Failure error={error} again={again} />;
  if (!timeline) return <Loading what="time" />;
  if (timeline.bins.length === 0) return <p className="time-strip">No incident here is dated.</p>;
  return (
    <Strip
      timeline={timeline}
      articles={articles}
      chosen={stretchOf(timeline.bins, filters.since, filters.until)}
      narrowed={filters.since !== "" || filters.until !== ""}
      onNarrow={onNarrow}
      day={day}
      onDay={onDay}
    />
  );
}

interface StripProps extends Pick<Props, "onNarrow" | "day" | "onDay"> {
  timeline: Timeline;
  articles: readonly number[] | null;
  chosen: Stretch;
  narrowed: boolean;
}

function Strip({ timeline, articles, chosen, narrowed, onNarrow, day, onDay }: StripProps) {
  const { bins, unit, undated } = timeline;
  const [held, setHeld] = useState<Stretch | null>(null);
  const shown = held ?? chosen;
  const choose = (stretch: Stretch) => {
    setHeld(null);
    onNarrow(daysOf(bins, stretch));
  };
  const play = usePlay(() => {
    if (shown.to >= bins.length - 1) return false;
    choose(shifted(bins, shown, 1));
    return true;
  });
  const start = () => {
    // From the whole there is nowhere to go: the play begins with the first part.
    if (shown.to >= bins.length - 1)
      choose(shifted(bins, narrowed ? shown : firstPart(bins.length), -bins.length));
    play.start();
  };
  const [first, last] = [bins[shown.from], bins[shown.to]];
  return (
    <section
      className="time-strip"
      aria-label="Time"
      onKeyDown={(event) => {
        const onControl =
          event.target instanceof HTMLElement && event.target.closest("button, input, select");
        if (event.key !== " " || onControl) return;
        event.preventDefault();
        if (play.playing) play.stop();
        else start();
      }}
    >
      <div className="time-head">
        <button type="button" aria-pressed={play.playing} onClick={play.playing ? play.stop : start}>
          {play.playing ? "Pause" : "Play"}
        </button>
        <p role="status">
          {first && last && (narrowed || held) ? spanWords(timeline, shown) : "All days"}
          {undated > 0 && <span className="quiet"> · {several(undated, "incident")} undated</span>}
        </p>
        {narrowed && (
          <button type="button" onClick={() => onNarrow({ since: "", until: "" })}>
            All days
          </button>
        )}
        {day !== null && (
          <label>
            Held on <input type="date" value={day} onChange={({ target }) => onDay(target.value)} />
          </label>
        )}
      </div>
      <Histogram
        timeline={timeline}
        articles={articles}
        chosen={shown}
        narrowed={narrowed || held !== null}
        day={day}
        onDrag={setHeld}
        onChoose={choose}
        words={(at) => (bins[at] ? binWords(bins[at], unit) : "")}
      />
    </section>
  );
}

/** A tenth of the bins, or one. */
function firstPart(count: number): Stretch {
  return { from: 0, to: Math.max(Math.round(count / 10) - 1, 0) };
}

function spanWords({ bins, unit }: Timeline, { from, to }: Stretch): string {
  const [first, last] = [bins[from], bins[to]];
  if (!first || !last) return "";
  if (from === to) return binWords(first, unit);
  return unit === "week"
    ? `${binWords(first, unit).split(" to ")[0]} to ${binWords(last, unit).split(" to ")[1]}`
    : `${binWords(first, unit)} to ${binWords(last, unit)}`;
}

/** Takes a step every so often until there is none left. */
function usePlay(step: () => boolean) {
  const [playing, setPlaying] = useState(false);
  const latest = useRef(step);
  useEffect(() => {
    latest.current = step;
  });
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setInterval(() => {
      if (!latest.current()) setPlaying(false);
    }, STEP);
    return () => clearInterval(timer);
  }, [playing]);
  return { playing, start: () => setPlaying(true), stop: () => setPlaying(false) };
}
