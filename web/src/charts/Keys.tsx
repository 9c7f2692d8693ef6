import type { Series } from "./palette";

/** What letters and colours stand for: a list, so that it can be read as well as seen. */
export function Keys({ series, title }: { series: Iterable<Series>; title: string }) {
  const rows = [...series];
  if (rows.length === 0) return null;
  return (
    <ul className="keys" aria-label={title}>
      {rows.map((each) => (
        <li key={each.key}>
          <span className={`swatch ground-${each.colour} as-${each.pattern}`} aria-hidden="true">
            {each.letter}
          </span>
          <span className="visually-hidden">{each.letter}: </span>
          {each.label}
        </li>
      ))}
    </ul>
  );
}
