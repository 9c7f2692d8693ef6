import { type FormEvent, use, useState } from "react";

import { DeskContext } from "../api/desk";
import { useMe } from "../api/me";
import { keepBlind, useCoder } from "./coder";
import { keepTypedName } from "./name";

/** In whose name one judges: the account's, or a name typed where nobody logs in; and whether blind to others. */
export function CoderName() {
  const { auth } = useMe();
  const { name, blind, may } = useCoder();
  const [typing, setTyping] = useState(false);
  return (
    <div className="coder">
      {typing ? (
        <NameForm name={name} onDone={() => setTyping(false)} />
      ) : (
        <p>
          Judging as <strong>{name === "" ? "nobody named" : name}</strong>
          {!may && " – your account may read, not judge"}
          {!auth && (
            <button type="button" className="quiet-button" onClick={() => setTyping(true)}>
              another name
            </button>
          )}
        </p>
      )}
      <label className="switch">
        <input type="checkbox" checked={blind} onChange={(change) => keepBlind(change.target.checked)} />
        Blind: hide what others decided
      </label>
    </div>
  );
}

function NameForm({ name, onDone }: { name: string; onDone: () => void }) {
  const desk = use(DeskContext);
  const [typed, setTyped] = useState(name);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== name) {
      keepTypedName(typed);
      // Somebody else sits here now: what was asked was asked by another.
      desk.forget();
    }
    onDone();
  };
  return (
    <form onSubmit={keep} className="name-form">
      <label>
        Judge as{" "}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- it stands where the button was that asked for it */}
        <input autoFocus value={typed} maxLength={100} onChange={(change) => setTyped(change.target.value)} />
      </label>
      <button type="submit">Keep</button>
    </form>
  );
}
