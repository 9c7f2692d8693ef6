import { useEffect, useRef } from "react";

import { coloursAt } from "./colours";
import { drawMark, type Look } from "./paint";

const PLAIN: Look = {
  radius: 8,
  round: true,
  corroborated: 0,
  denied: 0,
  contradicted: false,
  several: false,
  text: "",
};

const SIGNS: readonly (readonly [string, Partial<Look>])[] = [
  ["told by one origin", {}],
  ["told by two origins or more, as far as it is filled", { corroborated: 0.625 }],
  ["contradicted", { contradicted: true }],
  ["denied, as far as its edge is broken", { denied: 1 }],
  ["somewhere in the shaded area, not at this spot", { round: false }],
  ["several places; press to look closer", { several: true }],
];

/** What the marks mean. */
export function Legend() {
  return (
    <details className="map-legend">
      <summary>What the marks mean</summary>
      <ul>
        {SIGNS.map(([words, look]) => (
          <li key={words}>
            <Sign look={{ ...PLAIN, ...look }} />
            {words}
          </li>
        ))}
      </ul>
      <p>
        A mark’s area is as the number of incidents, but for the smallest. No mark means that something
        happened: it says that reports tell so.
      </p>
    </details>
  );
}

function Sign({ look }: { look: Look }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    const draw = () => {
      const pen = element?.getContext("2d");
      if (!element || !pen || !element.parentElement) return;
      pen.setTransform(2, 0, 0, 2, 0, 0);
      pen.clearRect(0, 0, 32, 28);
      pen.translate(14, 15);
      drawMark(pen, look, coloursAt(element.parentElement));
    };
    draw();
    const themed = new MutationObserver(draw);
    themed.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    return () => themed.disconnect();
  }, [look]);
  return <canvas ref={canvas} width={64} height={56} aria-hidden="true" />;
}
