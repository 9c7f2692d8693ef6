import type { QueueItem } from "./types";

// More than is looked over in a list; the others come up in turn.
const SHOWN = 12;

/** What comes after the item in hand, to be taken out of turn. */
export function NextUp({ items, onTake }: { items: QueueItem[]; onTake: (id: string) => void }) {
  if (items.length === 0) return null;
  return (
    <aside className="next-up" aria-labelledby="next-up-head">
      <h2 id="next-up-head">Next</h2>
      <ol>
        {items.slice(0, SHOWN).map((item) => (
          <li key={item.id}>
            <button type="button" onClick={() => onTake(item.id)}>
              <span className="next-kind">{KINDS[item.kind]}</span>{" "}
              <span className="next-words">{words(item)}</span>
            </button>
          </li>
        ))}
      </ol>
    </aside>
  );
}

const KINDS = { claim: "claim", pair: "one or two", mention: "means" } as const;

function words({ subject, claims }: QueueItem): string {
  if (subject.kind === "mention") return `“${subject.words}”`;
  return claims.map(({ record }) => `“${record.content.text}”`).join(" / ");
}
