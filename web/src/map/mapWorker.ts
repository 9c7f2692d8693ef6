/**
 * Runs in MapLibre's workers: reads the base map there.  Decoding half a million points, and copying them from the
 * page to a worker, would hold the page up for a second.
 */
import type { Topology } from "topojson-specification";

import { collected, decoded, readTopology } from "./decoding";

interface Asked {
  url: string;
}

declare const self: {
  addProtocol: (name: string, answer: (asked: Asked) => Promise<{ data: unknown }>) => void;
};

const read = new Map<string, Promise<Topology>>();

// base://desk/assets/fine.json.gz#land: a layer of a file of the page's own.
self.addProtocol("base", async ({ url }) => {
  const { pathname: file, hash } = new URL(url);
  let reading = read.get(file);
  if (!reading) {
    reading = readTopology(file);
    read.set(file, reading);
    // What failed once is asked for again.
    reading.catch(() => read.delete(file));
  }
  return { data: collected(decoded(await reading, hash.slice(1))) };
});
