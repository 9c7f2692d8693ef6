import { useTitle } from "../parts/useTitle";
import type { ReviewState } from "../url/review";

export interface Props {
  /** All that the address tells of this view. */
  state: ReviewState;
}

export default function ReviewPage(_props: Props) {
  useTitle("Review");
  return (
    <main id="main" tabIndex={-1} className="plain">
      <h1>Review</h1>
    </main>
  );
}
