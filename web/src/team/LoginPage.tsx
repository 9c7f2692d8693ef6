import { useTitle } from "../parts/useTitle";
import type { LoginState } from "../url/login";

export interface Props {
  /** All that the address tells of this view. */
  state: LoginState;
}

export default function LoginPage(_props: Props) {
  useTitle("Log in");
  return (
    <main id="main" tabIndex={-1} className="plain">
      <h1>Log in</h1>
    </main>
  );
}
