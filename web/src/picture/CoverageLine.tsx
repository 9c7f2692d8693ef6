import { type PictureFilters, pictureAddress } from "../url/picture";
import { Link } from "../url/location";
import { several } from "../words/counts";
import type { Coverage } from "./rows";

/** How much was read for what is shown: a week without a row may be one that nobody read about. */
export function CoverageLine({
  coverage,
  filters,
}: {
  coverage: readonly Coverage[];
  filters: PictureFilters;
}) {
  const articles = coverage.reduce((sum, each) => sum + each.articles, 0);
  const outlets = new Set(coverage.map(({ outlet }) => outlet)).size;
  const days = coverage.flatMap(({ day }) => (day === null ? [] : [day])).toSorted();
  return (
    <p className="coverage-line">
      Read: {several(articles, "article")} of {several(outlets, "outlet")}
      {days.length > 0 && `, on ${several(new Set(days).size, "day")} from ${days[0]} to ${days.at(-1)}`}. A
      gap below may be one in what was read.{" "}
      <Link href={pictureAddress({ view: "coverage", filters })}>Coverage by day</Link>
    </p>
  );
}
