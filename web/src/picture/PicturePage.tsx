import { useTitle } from "../parts/useTitle";
import type { PictureState } from "../url/picture";

export interface Props {
  /** All that the address tells of this view. */
  state: PictureState;
}

export default function PicturePage(_props: Props) {
  useTitle("The picture");
  return (
    <main id="main" tabIndex={-1} className="plain">
      <h1>The picture</h1>
    </main>
  );
}
