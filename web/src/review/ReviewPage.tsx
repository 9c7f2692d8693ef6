import { useTitle } from "../parts/useTitle";
import { CoderName } from "../team/CoderName";
import { Link } from "../url/location";
import { reviewAddress, type ReviewState, type Sheet, SHEETS } from "../url/review";
import "./review.css";
import { AgreementSheet } from "./AgreementSheet";
import { HistorySheet } from "./HistorySheet";
import { QueueSheet } from "./QueueSheet";

export interface Props {
  /** All that the address tells of this view. */
  state: ReviewState;
}

const SHEET_WORDS: Readonly<Record<Sheet, string>> = {
  queue: "To judge",
  history: "Judged",
  agreement: "Agreement",
};

/** What is to be judged, what was judged, and how far those who judge agree. */
export default function ReviewPage({ state }: Props) {
  useTitle(`Review – ${SHEET_WORDS[state.sheet]}`);
  return (
    <main id="main" tabIndex={-1} className="review">
      <header className="review-head">
        <h1>Review</h1>
        <nav className="sheets" aria-label="Review">
          {SHEETS.map((sheet) => (
            <Link
              key={sheet}
              href={reviewAddress({ sheet })}
              aria-current={sheet === state.sheet ? "page" : undefined}
            >
              {SHEET_WORDS[sheet]}
            </Link>
          ))}
        </nav>
        <CoderName />
      </header>
      {state.sheet === "queue" && <QueueSheet state={state} />}
      {state.sheet === "history" && <HistorySheet state={state} />}
      {state.sheet === "agreement" && <AgreementSheet />}
    </main>
  );
}
