import { useEffect, useRef } from "react";

import { type Shortcut, turnShortcuts, useShortcutsOn } from "./shortcuts";

interface Props {
  shortcuts: Shortcut[];
  open: boolean;
  onClose: () => void;
}

/** The keys that act in this view, and the switch that turns them off. */
export function ShortcutHelp({ shortcuts, open, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="shortcut-help" aria-label="Keys" onClose={onClose}>
      <h2>Keys</h2>
      <dl>
        {shortcuts.map(({ key, does }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <ShortcutSwitch />
      <button type="button" onClick={onClose}>
        Close
      </button>
    </dialog>
  );
}

/** Single keys can be turned off, and stay so on this browser. */
export function ShortcutSwitch() {
  const on = useShortcutsOn();
  return (
    <label className="switch">
      <input type="checkbox" checked={on} onChange={(change) => turnShortcuts(change.target.checked)} />
      Single keys act
    </label>
  );
}
