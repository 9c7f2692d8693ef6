import { use, useState } from "react";

import { DeskContext, type DeskError } from "../api/desk";
import { useMe } from "../api/me";
import { asDeskError } from "../api/useAnswer";
import { currentAddress, Link, useAddress } from "../url/location";
import { loginAddress } from "../url/route";
import "./team.css";
import { ROLE_WORDS } from "./roles";

/** Who is logged in, what they may do, and the way out; nothing where nobody has to log in. */
export function AccountMenu() {
  const desk = use(DeskContext);
  const { auth, name, role } = useMe();
  // So that logging in leads back to what is shown now.
  useAddress();
  const [error, setError] = useState<DeskError | null>(null);
  if (!auth) return null;
  if (name === null) {
    const here = currentAddress();
    if (here.startsWith("/login")) return null;
    return (
      <Link className="who" href={loginAddress({ next: here })}>
        Log in
      </Link>
    );
  }
  const out = () =>
    void desk.send("/api/session", { method: "DELETE" }).then(
      () => desk.forget(),
      (failure: unknown) => setError(asDeskError(failure)),
    );
  return (
    <details className="who account">
      <summary>
        {name} <span className="role">{role}</span>
      </summary>
      <div className="account-menu">
        <p>
          {name} {ROLE_WORDS[role]}.
        </p>
        <button type="button" onClick={out}>
          Log out
        </button>
        {error && (
          <p className="trouble" role="alert">
            {error.what}. {error.remedy}
          </p>
        )}
      </div>
    </details>
  );
}
