import { number } from "../words/counts";
import type { Mark } from "./marks";
import { incidents } from "./words";

interface Props {
  marks: readonly Mark[];
  unplaced: number;
  onPoint: (mark: Mark | null) => void;
  onPick: (mark: Mark) => void;
}

/** What no spot of the map can tell: incidents told of whole regions, and those of no known place. */
export function Regions({ marks, unplaced, onPoint, onPick }: Props) {
  const wide = marks.filter((mark) => mark.wide);
  if (wide.length === 0 && unplaced === 0) return null;
  const count = wide.reduce((sum, mark) => sum + mark.incidents, 0);
  return (
    <div className="map-beyond">
      {wide.length > 0 && (
        <details>
          <summary>{incidents(count)} told of a whole region</summary>
          <ul>
            {wide.map((mark) => (
              <li key={mark.id}>
                <button
                  type="button"
                  onFocus={() => onPoint(mark)}
                  onBlur={() => onPoint(null)}
                  onPointerEnter={() => onPoint(mark)}
                  onPointerLeave={() => onPoint(null)}
                  onClick={() => onPick(mark)}
                >
                  {mark.name} <span className="quiet">{number(mark.incidents)}</span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {unplaced > 0 && (
        <p>
          {incidents(unplaced)} {unplaced === 1 ? "has" : "have"} no place on the map.
        </p>
      )}
    </div>
  );
}
