import { type ReactNode, useId, useRef, useState } from "react";

import { ScrollRegion } from "../parts/ScrollRegion";
import { saveSvg, savePng } from "./exporting";

interface Props {
  title: string;
  /** What the rows were narrowed by, in words; it goes with the chart wherever it goes. */
  filters: string;
  /** What marks mean, a line each, for a chart that leaves the page. */
  keys?: string[];
  /** The name of the file that it is saved as, without its ending. */
  file: string;
  /** The rule by which what is drawn was made. */
  rule?: ReactNode;
  children: ReactNode;
}

/** A chart with its title, the rule it is made by, and ways to take it along. */
export function Figure({ title, filters, keys = [], file, rule, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const heading = useId();
  const [failed, setFailed] = useState(false);
  const chart = () => frame.current?.querySelector<SVGSVGElement>("svg[data-chart]");
  const burnt = { title, filters, keys };
  const png = async () => {
    const drawn = chart();
    if (!drawn) return;
    setFailed(false);
    await savePng(drawn, burnt, file).catch(() => setFailed(true));
  };
  return (
    <figure className="figure-frame" aria-labelledby={heading}>
      <div className="figure-head">
        <h2 id={heading}>{title}</h2>
        <span className="figure-ways">
          <button
            type="button"
            onClick={() => {
              const drawn = chart();
              if (drawn) saveSvg(drawn, burnt, file);
            }}
          >
            Save as SVG
          </button>
          <button type="button" onClick={() => void png()}>
            Save as PNG
          </button>
        </span>
      </div>
      {failed && <p role="alert">This browser could not draw the picture. Save it as SVG.</p>}
      <ScrollRegion className="figure-body" label={title} ref={frame}>
        {children}
      </ScrollRegion>
      {rule !== undefined && <figcaption>{rule}</figcaption>}
    </figure>
  );
}
