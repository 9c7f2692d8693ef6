import { type KeyboardEvent, useState } from "react";

import { labelled } from "./labels";
import { type Edge, lineOf, type Network, tieWords } from "./network";

const RADIUS = 13;

interface Props {
  network: Network;
  onOpen: (edge: Edge) => void;
}

/** Parties and the ties said to be between them; every tie can be pointed at and opened, and stands in the table. */
export function Drawing({ network, onOpen }: Props) {
  const [lit, setLit] = useState<string | null>(null);
  const touches = (edge: Edge) => lit === null || [edge.key, edge.from.key, edge.to.key].includes(lit);
  const places = labelled(network, edgeWords, RADIUS);
  return (
    <svg
      data-chart
      width={network.width}
      height={network.height}
      role="group"
      aria-label="Parties and the ties said to be between them; the same stands in the table"
    >
      <defs>
        <marker
          id="arrow"
          viewBox="0 0 8 8"
          refX="6"
          refY="4"
          markerWidth="9"
          markerHeight="9"
          markerUnits="userSpaceOnUse"
          orient="auto-start-reverse"
        >
          <path className="arrow" d="M0 0.5L7.5 4L0 7.5z" />
        </marker>
      </defs>
      {network.edges.map((edge) => (
        <Line
          key={edge.key}
          edge={edge}
          label={places.get(edge.key) ?? { x: 0, y: 0 }}
          dim={!touches(edge)}
          onLight={setLit}
          onOpen={onOpen}
        />
      ))}
      {network.nodes.map((node) => (
        <g
          key={node.key}
          className={
            lit === null ||
            lit === node.key ||
            network.edges.some((edge) => touches(edge) && [edge.from.key, edge.to.key].includes(node.key))
              ? "node"
              : "node dim"
          }
          transform={`translate(${node.x} ${node.y})`}
          onMouseEnter={() => setLit(node.key)}
          onMouseLeave={() => setLit(null)}
        >
          <circle r={RADIUS} />
          <Label words={node.label} above={node.above} />
        </g>
      ))}
    </svg>
  );
}

// A label's line, in letters; longer names go on below.
const LETTERS = 20;

function Label({ words, above }: { words: string; above: boolean }) {
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LETTERS)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = Math.min(lines.length, 3);
  return (
    <text className="node-label" textAnchor="middle" y={above ? -RADIUS - 6 - (shown - 1) * 13 : RADIUS + 14}>
      {lines.slice(0, 3).map((line, index) => (
        <tspan key={line} x={0} dy={index === 0 ? 0 : 13}>
          {index === 2 && lines.length > 3 ? `${line} …` : line}
        </tspan>
      ))}
    </text>
  );
}

interface LineProps {
  edge: Edge;
  label: { x: number; y: number };
  dim: boolean;
  onLight: (key: string | null) => void;
  onOpen: (edge: Edge) => void;
}

function Line({ edge, label, dim, onLight, onOpen }: LineProps) {
  const { path } = lineOf(edge, RADIUS);
  const words = edgeWords(edge);
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onOpen(edge);
  };
  return (
    <g
      className={`edge ${edge.tie} ${edge.stand} ${dim ? "dim" : ""}`}
      role="button"
      tabIndex={0}
      aria-label={`${edge.from.label} ${words} ${edge.to.label}`}
      onClick={() => onOpen(edge)}
      onKeyDown={press}
      onMouseEnter={() => onLight(edge.key)}
      onMouseLeave={() => onLight(null)}
      onFocus={() => onLight(edge.key)}
      onBlur={() => onLight(null)}
    >
      <path className="touch" d={path} />
      <path
        className="tie-line"
        d={path}
        strokeWidth={1.2 + Math.min(edge.voices, 6) * 0.8}
        {...(edge.directed ? { markerEnd: "url(#arrow)" } : {})}
      />
      <text className="edge-label" x={label.x} y={label.y + 4} textAnchor="middle">
        {words}
      </text>
    </g>
  );
}

/** What an edge says: the tie, by how many voices where more than one, and whether it is denied or only possible. */
export function edgeWords(edge: Edge): string {
  const kinds = [...new Set(edge.rows.map(tieWords))];
  const voices = edge.voices > 1 ? ` ×${edge.voices}` : "";
  if (edge.stand === "denied") return `✕ ${kinds.join(", ")}: denied${voices}`;
  if (edge.stand === "hedged") return `? ${kinds.join(", ")}: as possible${voices}`;
  return `${edge.isDenied ? "✕ " : ""}${kinds.join(", ")}${voices}${edge.isDenied ? ", also denied" : ""}`;
}
