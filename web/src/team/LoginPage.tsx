import { type FormEvent, use, useEffect, useRef, useState } from "react";

import { DeskContext, type DeskError } from "../api/desk";
import { useMe } from "../api/me";
import { asDeskError } from "../api/useAnswer";
import { Notice } from "../parts/Notice";
import { useTitle } from "../parts/useTitle";
import { go, Link } from "../url/location";
import type { LoginState } from "../url/login";
import "./team.css";
import { ROLE_WORDS } from "./roles";

export interface Props {
  /** All that the address tells of this view. */
  state: LoginState;
}

/** The way in, where the desk has accounts; the reason why not, where it has none. */
export default function LoginPage({ state: { next } }: Props) {
  useTitle("Log in");
  const { auth, name, role } = useMe();
  return (
    <main id="main" tabIndex={-1} className="plain login">
      <h1>Log in</h1>
      {!auth && (
        <Notice title="This desk has no accounts">
          <p>
            Everybody who reaches it may do everything. <Link href={next}>Go on</Link>.
          </p>
        </Notice>
      )}
      {auth && name !== null && (
        <p>
          You are logged in as <strong>{name}</strong> ({role}): you {ROLE_WORDS[role]}.{" "}
          <Link href={next}>Go on</Link>.
        </p>
      )}
      {auth && name === null && <LoginForm next={next} />}
    </main>
  );
}

function LoginForm({ next }: { next: string }) {
  const desk = use(DeskContext);
  const [error, setError] = useState<DeskError | null>(null);
  const [sending, setSending] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    setError(null);
    setSending(true);
    try {
      await desk.send("/api/session", {
        method: "POST",
        body: { name: given.get("name"), password: given.get("password") },
      });
      desk.forget();
      go(next, { replace: true });
    } catch (failure) {
      setError(asDeskError(failure));
      setSending(false);
    }
  };
  return (
    <form className="login-form" onSubmit={(event) => void send(event)}>
      <label>
        Name
        <input ref={first} name="name" autoComplete="username" required maxLength={100} />
      </label>
      <label>
        Password
        <input name="password" type="password" autoComplete="current-password" required maxLength={1000} />
      </label>
      {error && (
        <p className="trouble" role="alert">
          {error.what}. {error.remedy}
        </p>
      )}
      <button type="submit" className="main" disabled={sending}>
        Log in
      </button>
      <p className="hint">
        Accounts are made where the desk runs: <code>reportedly accounts add</code>.
      </p>
    </form>
  );
}
