import { Link } from "../url/location";
import { articleAddress } from "../url/route";
import { fieldWords } from "./fields";
import type { ClaimRef, Subject } from "./types";

/** What a judgement is on, with the way to it. */
export function SubjectWords({ subject }: { subject: Subject }) {
  switch (subject.kind) {
    case "claim":
      return <ClaimLink at={subject}>claim</ClaimLink>;
    case "field":
      return (
        <>
          {fieldWords(subject.field)} of a <ClaimLink at={subject}>claim</ClaimLink>
        </>
      );
    case "pair":
      return (
        <>
          <ClaimLink at={subject.left}>a claim</ClaimLink> and{" "}
          <ClaimLink at={subject.right}>another</ClaimLink>
        </>
      );
    case "mention":
      return (
        <>
          “{subject.words}”{" "}
          {subject.article === undefined || subject.article === null ? (
            "everywhere"
          ) : (
            <>
              in <Link href={articleAddress(subject.article)}>{subject.article}</Link>
            </>
          )}
        </>
      );
  }
}

function ClaimLink({ at: { article, claim }, children }: { at: ClaimRef; children: string }) {
  return (
    <>
      <Link href={articleAddress(article, claim)}>{children}</Link> of {article}
    </>
  );
}
