/** What the desk asks and answers about review, by the names the page uses; docs/openapi.json tells each field. */
import type { Schemas } from "../api/types";

export type Verdict = Schemas["Verdict"];
/** A claim by its article and its id there. */
export type ClaimRef = Schemas["ClaimAt"];
/** What a judgement is on. */
export type Subject = Judgement["subject"];
/** What a field holds: words of the text, several, a word of a closed set, a number; null where it holds nothing. */
export type Value = Judgement["value"];
/** What a person is about to decide; `value` with `negative` on a field: what is right instead. */
export type Draft = Pick<Schemas["NewJudgement"], "subject" | "verdict"> & Partial<Schemas["NewJudgement"]>;
export type Effect = Schemas["Effect"];
/** What a person decided, as the desk keeps it. */
export type Judgement = Schemas["JudgementTold"];
export type Judgements = Schemas["JudgementsTold"];
/** What the judgements on a claim or a field (null: the whole) come to. */
export type Decided = Schemas["Decided"];
export type ArticleJudgements = Schemas["ArticleJudgements"];
export type Reason = Schemas["Reason"];
export type ClaimShown = Schemas["ClaimShown"];
export type Option = Schemas["Option"];
export type QueueItem = Schemas["QueueItem"];
export type Kind = QueueItem["kind"];
export type ToJudge = QueueItem["subject"];
export type Queue = Schemas["Queue"];
export type Agreement = Schemas["Agreement"];
export type AgreementTold = Schemas["AgreementTold"];
export type Difference = Schemas["Difference"];
export type Differences = Schemas["Differences"];
export type Imported = Schemas["Imported"];
