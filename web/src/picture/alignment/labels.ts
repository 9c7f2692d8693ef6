import { type Edge, lineOf, type Network } from "./network";

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

// Where on its line a label is tried, the middle first.
const TRIED = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
const LETTER = 6.4;
const LINE = 15;

/** Where each edge's label stands: on its line, where it covers least of the others and of the parties. */
export function labelled(
  network: Network,
  words: (edge: Edge) => string,
  radius: number,
): Map<string, { x: number; y: number }> {
  const taken: Box[] = network.nodes.flatMap((node) => {
    const width = Math.min(node.label.length, 20) * LETTER;
    const height = Math.min(3, Math.ceil(node.label.length / 18)) * LINE;
    const y = node.y + (node.above ? -1 : 1) * (radius + height / 2);
    return [
      { x: node.x, y: node.y, width: 2 * radius, height: 2 * radius },
      { x: node.x, y, width, height },
    ];
  });
  return new Map(
    network.edges.map((edge) => {
      const { at } = lineOf(edge, radius);
      const boxAt = (share: number): Box => ({
        ...at(share),
        width: words(edge).length * LETTER,
        height: LINE,
      });
      const covered = (box: Box) => taken.filter((other) => overlap(box, other)).length;
      const [box] = TRIED.map(boxAt).toSorted((one, other) => covered(one) - covered(other)) as [Box];
      taken.push(box);
      return [edge.key, { x: box.x, y: box.y }];
    }),
  );
}

function overlap(one: Box, other: Box): boolean {
  return (
    Math.abs(one.x - other.x) * 2 < one.width + other.width &&
    Math.abs(one.y - other.y) * 2 < one.height + other.height
  );
}
