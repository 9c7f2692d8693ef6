import { NotGiven } from "../parts/NotGiven";
import type { Said } from "./columns";
import type { Slot } from "./incident";
import { Marks } from "./Marks";
import { Quote } from "./Quote";
import { valueWords } from "./words";

interface Props {
  slot: Slot;
  said: readonly Said[];
  /** The value pointed at anywhere in the row. */
  lit: string | null;
  onLit: (value: string | null) => void;
}

/** What one column says of one side: each value with its marks and the words it was read from. */
export function Cell({ slot, said, lit, onLit }: Props) {
  if (said.length === 0) {
    return (
      <td>
        <NotGiven />
      </td>
    );
  }
  return (
    <td>
      {said.map(({ value, told }) => (
        <div
          key={value.value}
          className={`said ${standing(value.value, value.against, lit)}`}
          onMouseEnter={() => onLit(value.value)}
          onMouseLeave={() => onLit(null)}
          onFocus={() => onLit(value.value)}
          onBlur={() => onLit(null)}
        >
          {slot.name !== "happened" && !tells(told, valueWords(slot, value)) && (
            <span className="value">{valueWords(slot, value)}</span>
          )}
          {told.map((each) => (
            <Quote key={each.article + each.claim} told={each} />
          ))}
          <Marks slot={slot} value={value} told={told} />
        </div>
      ))}
    </td>
  );
}

/** Whether the words themselves are the value: then it need not stand twice. */
function tells(told: Said["told"], value: string): boolean {
  return told.every((each) => each.words.length === 1 && bare(each.words[0] ?? "") === bare(value));
}

/** Whether a value is the one pointed at, or cannot be so together with it. */
function standing(value: string, against: readonly string[], lit: string | null): string {
  if (lit === null) return "";
  if (lit === value) return "lit";
  return against.includes(lit) ? "clashes" : "";
}

const bare = (words: string): string => words.toLowerCase().replace(/^(the|an?) /, "");
