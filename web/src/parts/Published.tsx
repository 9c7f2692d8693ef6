import { day } from "../words/dates";
import { NotGiven } from "./NotGiven";

/** When an article was published, as far as it is known. */
export function Published({ published }: { published: string | null }) {
  if (published === null) return <NotGiven what="date" />;
  return <time dateTime={published}>{day(published)}</time>;
}
