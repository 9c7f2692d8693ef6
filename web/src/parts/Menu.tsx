import { type FocusEvent, type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";

interface Props {
  label: string;
  children: ReactNode;
}

/** A button that opens a small panel of choices; Escape, or leaving it, closes it. */
export function Menu({ label, children }: Props) {
  const [open, setOpen] = useState(false);
  const panel = useId();
  const button = useRef<HTMLButtonElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  // A click on bare ground within the panel moves the focus nowhere.
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) setOpen(false);
  };
  return (
    <div className="menu" onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        type="button"
        ref={button}
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        {label} <span aria-hidden="true">▾</span>
      </button>
      <div id={panel} className="menu-panel" hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
