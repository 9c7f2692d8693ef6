/** The map's colours as the page's theme has them; a canvas cannot read the style sheet by itself. */
export interface Colours {
  readonly sea: string;
  readonly land: string;
  readonly shore: string;
  readonly border: string;
  readonly division: string;
  readonly water: string;
  readonly name: string;
  readonly halo: string;
  readonly mark: string;
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly series: readonly string[];
}

const NAMES = {
  sea: "--map-sea",
  land: "--map-land",
  shore: "--map-shore",
  border: "--map-border",
  division: "--map-division",
  water: "--map-water",
  name: "--map-name",
  halo: "--map-halo",
  mark: "--map-mark",
  paper: "--raised",
  ink: "--ink",
  quiet: "--quiet",
} as const;

/** How many colours the page has for series; further ones begin anew, told apart by their letters. */
export const SERIES = 8;

/** The colours that hold at an element now, as the canvas takes them. */
export function coloursAt(element: HTMLElement): Colours {
  const probe = document.createElement("span");
  probe.hidden = true;
  element.append(probe);
  // A custom property is given as it was written, light-dark() and all; a real property is given resolved.
  const resolved = (name: string): string => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color || "rgb(0, 0, 0)";
  };
  const series = Array.from({ length: SERIES }, (_, at) => resolved(`--series-${at + 1}`));
  const plain = Object.fromEntries(
    Object.entries(NAMES).map(([name, property]) => [name, resolved(property)]),
  ) as Record<keyof typeof NAMES, string>;
  probe.remove();
  return { ...plain, series };
}
