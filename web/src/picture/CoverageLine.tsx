import { type PictureFilters, pictureAddress } from "../url/picture";
import { Link } from "../url/location";
import { number, several } from "../words/counts";
import type { Coverage } from "./rows";

interface Props {
  coverage: readonly Coverage[];
  /** Whether these are all of the days and outlets, and not the first of them. */
  whole: boolean;
  filters: PictureFilters;
}

/** How much was read for what is shown: a week without a row may be one that nobody read about. */
export function CoverageLine({ coverage, whole, filters }: Props) {
  const articles = coverage.reduce((sum, each) => sum + each.articles, 0);
  const outlets = new Set(coverage.flatMap(({ outlet }) => (outlet === null ? [] : [outlet]))).size;
  const days = coverage.flatMap(({ day }) => (day === null ? [] : [day])).toSorted();
  const many = new Set(days).size;
  return (
    <p className="coverage-line">
      {whole
        ? `Read: ${several(articles, "article")}` +
          (outlets > 0 ? ` of ${several(outlets, "outlet")}` : "") +
          (many > 0 ? `, on ${several(many, "day")} from ${days[0]} to ${days.at(-1)}` : "")
        : `Read: more than ${number(articles)} articles; narrow the days to have them counted`}
      . A gap below may be one in what was read.{" "}
      <Link href={pictureAddress({ view: "coverage", filters })}>Coverage by day</Link>
    </p>
  );
}
