import type { Telling } from "../api/tellings";
import { Published } from "../parts/Published";
import { Standing } from "../parts/Standing";
import { articleAddress } from "../url/route";
import { Link } from "../url/location";
import { voice } from "../words/chain";

/** A claim as a row rests on it: who says it, through whom, how, when, and the words, leading to the report. */
export function Told({ telling }: { telling: Telling }) {
  const { content, sentence } = telling;
  const at = sentence.text.indexOf(content.text);
  return (
    <div className="told-claim">
      <p className="claim-head">
        <span className="speaker">{voice(telling)}</span> <Published published={telling.published} />{" "}
        <Standing claim={telling} />
      </p>
      <p className="claim-words">
        <Link href={articleAddress(telling.article, telling.claim)}>
          {at < 0 ? (
            <>“{content.text}”</>
          ) : (
            <>
              {sentence.text.slice(0, at)}
              <b>{content.text}</b>
              {sentence.text.slice(at + content.text.length)}
            </>
          )}
        </Link>
      </p>
    </div>
  );
}
