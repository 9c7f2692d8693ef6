import { useTitle } from "../parts/useTitle";
import type { CompareState } from "../url/compare";

export interface Props {
  /** All that the address tells of this view. */
  state: CompareState;
}

export default function ComparePage(_props: Props) {
  useTitle("Incident");
  return (
    <main id="main" tabIndex={-1} className="plain">
      <h1>Incident</h1>
    </main>
  );
}
