import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";

import { voicesIn } from "../resting";
import type { Tie } from "../rows";
import { partyKey, partyWords, plainWords } from "../words";

/** A tie's claims: those that say it, hold it possible, deny it. */
export const SIDES = ["tellings", "hedged", "denied"] as const;

/** Ties drawn at most: more cannot be told apart; the table has all. */
export const DRAWN = 60;

export interface Node extends SimulationNodeDatum {
  key: string;
  label: string;
  x: number;
  y: number;
  /** Whether its name stands over it: there where fewer lines come in. */
  above: boolean;
}

/** How an edge is drawn: by what is told, and whether it is told, held possible or denied. */
export type Stand = "told" | "hedged" | "denied";

/** All ties of one kind between two parties, in one direction. */
export interface Edge {
  key: string;
  from: Node;
  to: Node;
  tie: string;
  directed: boolean;
  stand: Stand;
  /** Somebody denies it, whoever else says it. */
  isDenied: boolean;
  /** How many voices say it: nobody counts twice. */
  voices: number;
  rows: Tie[];
  /** Its place among the edges between the same two, from the middle outwards: -1, 0, 1 … */
  bend: number;
}

export interface Network {
  nodes: Node[];
  edges: Edge[];
  width: number;
  height: number;
  /** Rows left to the table: an end of theirs is not told, or too many ties are told of. */
  left: number;
}

const DIRECTED: ReadonlySet<string> = new Set([
  "supports",
  "supplies",
  "leads",
  "part-of",
  "fights",
  "hostile",
]);

/** The network of ties, laid out the same whenever the rows are the same. */
export function networkOf(rows: readonly Tie[], width: number): Network {
  const whole = rows.filter(({ source, target }) => source !== null && target !== null);
  const nodes = new Map<string, Node>();
  const groups = new Map<string, Tie[]>();
  for (const row of whole) {
    const key = `${partyKey(row.source!)}\n${row.tie}\n${partyKey(row.target!)}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const drawn = [...groups]
    .toSorted(([a, one], [b, other]) => voicesOf(other) - voicesOf(one) || (a < b ? -1 : 1))
    .slice(0, DRAWN);
  const node = (actor: NonNullable<Tie["source"]>): Node => {
    const key = partyKey(actor);
    const made = nodes.get(key) ?? { key, label: partyWords(actor), x: 0, y: 0, above: false };
    nodes.set(key, made);
    return made;
  };
  const edges = drawn.map(([key, own]): Edge => {
    const [{ source, target, tie }] = own as [Tie];
    return {
      key,
      from: node(source!),
      to: node(target!),
      tie,
      directed: DIRECTED.has(tie),
      stand: standOf(own),
      isDenied: own.some(({ denied }) => denied.length > 0),
      voices: voicesOf(own),
      rows: own,
      bend: 0,
    };
  });
  bend(edges);
  const height = place([...nodes.values()], edges, width);
  for (const each of nodes.values()) each.above = leansDown(each, edges);
  const shown = edges.reduce((sum, edge) => sum + edge.rows.length, 0);
  return { nodes: [...nodes.values()], edges, width, height, left: rows.length - shown };
}

function standOf(rows: readonly Tie[]): Stand {
  if (rows.some(({ tellings }) => tellings.length > 0)) return "told";
  return rows.some(({ denied }) => denied.length > 0) ? "denied" : "hedged";
}

/** Independent voices behind some ties, whichever way they stand to them. */
export function voicesOf(rows: readonly Tie[]): number {
  return voicesIn(rows, SIDES);
}

/** What a tie is called on its edge: the tie, and what kind of help. */
export function tieWords({ tie, help }: Pick<Tie, "tie" | "help">): string {
  return plainWords(tie) + (help === null || help === "untold" ? "" : ` (${plainWords(help)})`);
}

function bend(edges: readonly Edge[]): void {
  const between = new Map<string, Edge[]>();
  for (const edge of edges) {
    const key = [edge.from.key, edge.to.key].toSorted().join("\n");
    between.set(key, [...(between.get(key) ?? []), edge]);
  }
  for (const [key, own] of between) {
    own.forEach((edge, index) => {
      const out = index - (own.length - 1) / 2;
      // Bends are measured from one end, whichever way an edge runs.
      edge.bend = key.startsWith(edge.from.key) ? out : -out;
    });
  }
}

const MARGIN = 70;

const span = (values: number[]): [number, number] => [Math.min(...values), Math.max(...values)];

/** Sets the nodes in their places; returns how high the network is.  d3-force draws its lots the same each time. */
function place(nodes: Node[], edges: readonly Edge[], width: number): number {
  const ordered = nodes.toSorted((one, other) => (one.key < other.key ? -1 : 1));
  ordered.forEach((node, index) => {
    const turn = (2 * Math.PI * index) / ordered.length;
    node.x = 200 * Math.cos(turn);
    node.y = 200 * Math.sin(turn);
  });
  forceSimulation(ordered)
    .force(
      "link",
      forceLink(edges.map(({ from, to }) => ({ source: from, target: to })))
        .distance(150)
        .strength(0.6),
    )
    .force("apart", forceManyBody().strength(-700))
    .force("room", forceCollide(52))
    // Loose parts stay near; more across than up, as a page is.
    .force("x", forceX(0).strength(0.05))
    .force("y", forceY(0).strength(0.11))
    .stop()
    .tick(320);
  const [left, right] = span(ordered.map(({ x }) => x));
  const [top, bottom] = span(ordered.map(({ y }) => y));
  const scale = Math.min(1.4, (width - 2 * MARGIN) / Math.max(right - left, 1));
  for (const node of ordered) {
    node.x = (width - (right - left) * scale) / 2 + (node.x - left) * scale;
    node.y = MARGIN / 1.5 + (node.y - top) * scale;
  }
  return (bottom - top) * scale + MARGIN * 1.6;
}

function leansDown(node: Node, edges: readonly Edge[]): boolean {
  const down = edges
    .filter(({ from, to }) => from === node || to === node)
    .reduce((sum, { from, to }) => sum + Math.sign((from === node ? to : from).y - node.y), 0);
  return down > 0;
}

/** An edge's line from rim to rim; `at` tells where on it something stands, from 0 to 1. */
export interface Drawn {
  path: string;
  at: (share: number) => { x: number; y: number };
}

export function lineOf({ from, to, bend: out }: Edge, radius: number): Drawn {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const lift = out * 46;
  const middle = { x: (from.x + to.x) / 2 - uy * lift, y: (from.y + to.y) / 2 + ux * lift };
  const rim = (node: Node, gap: number) => {
    const reach = Math.hypot(middle.x - node.x, middle.y - node.y) || 1;
    return {
      x: node.x + ((middle.x - node.x) / reach) * gap,
      y: node.y + ((middle.y - node.y) / reach) * gap,
    };
  };
  const [start, end] = [rim(from, radius), rim(to, radius + 6)];
  return {
    path: `M${round(start.x)} ${round(start.y)}Q${round(middle.x)} ${round(middle.y)} ${round(end.x)} ${round(end.y)}`,
    at: (share) => {
      const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
      return {
        x: round(a * start.x + b * middle.x + c * end.x),
        y: round(a * start.y + b * middle.y + c * end.y),
      };
    },
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
