/** What the shapes of boxes mean. */
export function ShapeKeys() {
  return (
    <ul className="keys" aria-label="What the shapes mean">
      <li>
        <span className="swatch striped" aria-hidden="true" /> contested
      </li>
      <li>
        <span className="swatch own-word" aria-hidden="true" /> held by its own side’s word alone
      </li>
      <li>
        <span className="swatch half" aria-hidden="true" /> parts only
      </li>
      <li>
        <span className="swatch" aria-hidden="true">
          ?
        </span>{" "}
        not known
      </li>
    </ul>
  );
}

/** The rule by which places stand as they do. */
export function Rule() {
  return (
    <>
      Each telling of ground is a vote for its place, for 30 days; a day has a box where something was told of
      the place that day, and a thin line where nothing newer is told. A place is <b>held</b> where one side
      is told to hold it by at least one voice that is not its own, <b>contested</b> where standing votes name
      different sides or fighting is told there. Who is right is not weighed: one voice against ten is
      contested. Colours are given in the order of appearance.
    </>
  );
}
