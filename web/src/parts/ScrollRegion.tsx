import type { ReactNode, Ref } from "react";

interface Props {
  /** What is scrolled, for those who do not see it. */
  label: string;
  className: string;
  children: ReactNode;
  ref?: Ref<HTMLDivElement>;
}

/** Content wider than its room.  It takes the keyboard's focus: who uses no mouse must be able to scroll it, too. */
export function ScrollRegion({ label, className, children, ref }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <div className={className} role="region" aria-label={label} tabIndex={0} ref={ref}>
      {children}
    </div>
  );
}
