import { type Put, caveats } from "../words/standing";

/** A claim's status and whatever qualifies its content, in words. */
export function Standing({ claim }: { claim: Put & { status: string } }) {
  return (
    <span className="standing">
      <span className="status">{claim.status}</span> <Caveats claim={claim} />
    </span>
  );
}

/** What keeps a claim's content from being read as plainly said to have happened. */
export function Caveats({ claim }: { claim: Put }) {
  return caveats(claim).map((words) => (
    <span key={words}>
      <span className="caveat">{words}</span>{" "}
    </span>
  ));
}
