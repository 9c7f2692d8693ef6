import { addProtocol, type Map as Engine } from "maplibre-gl/dist/maplibre-gl-csp";
import { PMTiles, Protocol, TileType } from "pmtiles";

import type { Colours } from "./colours";

const SOURCE = "own-tiles";
let protocol: Protocol | undefined;

/**
 * Shows the reader's own tiles beneath a layer: a picture as it is, vector tiles as plain areas and lines, whatever
 * their layers are called.
 */
export async function addTiles(
  engine: Engine,
  address: string,
  { beneath, colours }: { beneath: string; colours: Colours },
): Promise<void> {
  if (!protocol) {
    protocol = new Protocol();
    addProtocol("pmtiles", protocol.tile);
  }
  const archive = new PMTiles(address);
  protocol.add(archive);
  const { tileType } = await archive.getHeader();
  const url = `pmtiles://${address}`;
  if (tileType !== TileType.Mvt) {
    engine.addSource(SOURCE, { type: "raster", url, tileSize: 256 });
    engine.addLayer({ id: SOURCE, type: "raster", source: SOURCE }, beneath);
    return;
  }
  engine.addSource(SOURCE, { type: "vector", url });
  for (const name of await layerNames(archive)) {
    engine.addLayer(
      {
        id: `${SOURCE}-${name}-areas`,
        type: "fill",
        source: SOURCE,
        "source-layer": name,
        filter: ["==", ["geometry-type"], "Polygon"],
        paint: { "fill-color": name.includes("water") ? colours.sea : colours.shore, "fill-opacity": 0.25 },
      },
      beneath,
    );
    engine.addLayer(
      {
        id: `${SOURCE}-${name}-lines`,
        type: "line",
        source: SOURCE,
        "source-layer": name,
        filter: ["==", ["geometry-type"], "LineString"],
        paint: { "line-color": name.includes("water") ? colours.water : colours.division, "line-width": 0.8 },
      },
      beneath,
    );
  }
}

async function layerNames(archive: PMTiles): Promise<string[]> {
  const told: unknown = await archive.getMetadata();
  const layers: unknown =
    typeof told === "object" && told !== null ? Reflect.get(told, "vector_layers") : undefined;
  if (!Array.isArray(layers)) return [];
  return layers.flatMap((layer: unknown) => {
    const id: unknown = typeof layer === "object" && layer !== null ? Reflect.get(layer, "id") : undefined;
    return typeof id === "string" ? [id] : [];
  });
}
