import { articleAddress } from "../url/route";
import { Link } from "../url/location";
import type { Told } from "./incident";

/** An account's exact words for something, leading to its sentence in the report; [words] stand in an earlier one. */
export function Quote({ told }: { told: Told }) {
  const words = told.words.join(" … ");
  const inherited = told.inherited.map((each) => `[${each}]`).join(" … ");
  const shown = [words !== "" ? `“${words}”` : "", inherited].filter(Boolean).join(" … ");
  return (
    <Link className="words" href={articleAddress(told.article, told.claim)}>
      {shown === "" ? "the sentence" : shown}
      <span className="visually-hidden"> – {told.voice}, in the report</span>
    </Link>
  );
}
