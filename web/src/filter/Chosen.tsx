/** One filter value that is set, as it is shown, with the way to take it away. */
export interface Chip {
  key: string;
  name: string;
  words: string;
  remove: () => void;
}

/** The filters that are set, each with a way to take it away. */
export function Chosen({ chips, clear }: { chips: readonly Chip[]; clear: () => void }) {
  if (chips.length === 0) return null;
  return (
    <ul className="chosen" aria-label="Filters set">
      {chips.map(({ key, name, words, remove }) => (
        <li key={key}>
          <button type="button" onClick={remove}>
            <span className="visually-hidden">Remove filter </span>
            <span className="name">{name}</span> {words}
            <span aria-hidden="true"> ×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="clear" onClick={clear}>
          Clear all filters
        </button>
      </li>
    </ul>
  );
}
