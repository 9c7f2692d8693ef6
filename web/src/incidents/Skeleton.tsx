// As many as a window shows; they hold the rows' places.
const ROWS = Array.from({ length: 10 }, (_, row) => row);

/** Stands where the rows will. */
export function Skeleton() {
  return (
    <div className="skeleton">
      <p className="visually-hidden" role="status">
        Loading incidents …
      </p>
      {ROWS.map((row) => (
        <div key={row} className="skeleton-row" aria-hidden="true" />
      ))}
    </div>
  );
}
