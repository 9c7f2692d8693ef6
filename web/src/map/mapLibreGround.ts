import {
  type GeoJSONSource,
  importScriptInWorkers,
  type LayerSpecification,
  Map as Engine,
  type StyleSpecification,
  setWorkerUrl,
} from "maplibre-gl/dist/maplibre-gl-csp";
import workerAddress from "maplibre-gl/dist/maplibre-gl-csp-worker.js?url";
import "maplibre-gl/dist/maplibre-gl.css";

import { ADDRESSES, base, type Detail, FINE_ZOOM, RIVERS_UNTIL } from "./base";
// oxlint-disable-next-line import/default -- Vite gives its address
import scriptAddress from "./mapWorker?worker&url";
import type { Colours } from "./colours";
import { collected, LAYERS } from "./decoding";
import { LEAST_ZOOM, MOST_ZOOM, type View } from "./geo";
import { type Ground, type GroundOptions, wantsNoMotion } from "./ground";
import { addTiles } from "./tiles";

// The worker is a file of the page's own; MapLibre would else make one from a blob, which the desk's policy forbids.
setWorkerUrl(workerAddress);

/** Whether the workers can read the base map by themselves. */
const workersRead = importScriptInWorkers(scriptAddress).then(
  () => true,
  // As when the page is being worked on, and its scripts are modules.
  () => false,
);

/** The ground drawn by MapLibre. */
export class MapLibreGround implements Ground {
  readonly #engine: Engine;
  readonly #given = new Set<Detail>();
  readonly #ready: Promise<void>;
  #ended = false;

  constructor(
    readonly place: HTMLElement,
    readonly options: GroundOptions,
  ) {
    const { lon, lat, zoom } = options.view;
    this.#engine = new Engine({
      container: place,
      style: style(options.colours),
      center: [lon, lat],
      zoom,
      minZoom: LEAST_ZOOM,
      maxZoom: MOST_ZOOM,
      // North is up, and no place is there twice: what is drawn above reckons with both.
      renderWorldCopies: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      // Keys are the surface's own, the same on every ground.
      keyboard: false,
      attributionControl: false,
      fadeDuration: 0,
    });
    this.#engine.touchZoomRotate.disableRotation();
    this.#engine.getCanvas().tabIndex = -1;
    this.#engine.on("render", options.drawn);
    this.#engine.on("moveend", (event) => {
      if (event.originalEvent) options.rested();
    });
    this.#engine.on("zoom", () => this.#refine());
    this.#ready = new Promise((resolve) => {
      this.#engine.once("style.load", () => resolve());
    });
    this.#give("coarse");
    this.#refine();
  }

  view(): View {
    const { lng, lat } = this.#engine.getCenter();
    return { lon: lng, lat, zoom: this.#engine.getZoom() };
  }

  show({ lon, lat, zoom }: View, { smooth = false } = {}): void {
    const to = { center: [lon, lat] as [number, number], zoom };
    if (smooth && !wantsNoMotion()) this.#engine.easeTo({ ...to, duration: 350 });
    else this.#engine.jumpTo(to);
  }

  resize(): void {
    this.#engine.resize();
  }

  lay(tiles: string): void {
    void this.#addTiles(tiles);
  }

  dress(colours: Colours): void {
    for (const [layer, property, value] of dressing(colours)) {
      if (this.#engine.getLayer(layer)) this.#engine.setPaintProperty(layer, property, value);
    }
  }

  /** The graphics processor's picture can be read only while it is drawn. */
  copyTo(pen: CanvasRenderingContext2D, width: number, height: number): Promise<void> {
    return new Promise((resolve) => {
      this.#engine.once("render", () => {
        pen.drawImage(this.#engine.getCanvas(), 0, 0, width, height);
        resolve();
      });
      this.#engine.triggerRepaint();
    });
  }

  end(): void {
    this.#ended = true;
    this.#engine.remove();
  }

  #refine(): void {
    if (this.#engine.getZoom() >= FINE_ZOOM) this.#give("fine");
  }

  #give(detail: Detail): void {
    if (this.#given.has(detail)) return;
    this.#given.add(detail);
    this.#set(detail).catch((error: unknown) => {
      this.#given.delete(detail);
      if (!this.#ended) this.options.failed(String(error));
    });
  }

  async #set(detail: Detail): Promise<void> {
    const read = (await workersRead) ? null : await base(detail);
    await this.#ready;
    if (this.#ended) return;
    const { pathname } = new URL(ADDRESSES[detail], window.location.href);
    for (const name of LAYERS) {
      const source = this.#engine.getSource<GeoJSONSource>(`${detail}-${name}`);
      source?.setData(read ? collected(read[name]) : `base://desk${pathname}#${name}`);
    }
    // The fine map takes over once it is drawn; until then the coarse one stands in.
    if (detail === "fine") this.#engine.once("idle", () => this.#takeOver());
  }

  #takeOver(): void {
    if (this.#ended) return;
    for (const name of LAYERS.filter((one) => one !== "rivers"))
      for (const layer of layersOf("coarse", name)) this.#engine.setLayerZoomRange(layer, 0, FINE_ZOOM);
  }

  async #addTiles(address: string): Promise<void> {
    await this.#ready;
    if (this.#ended) return;
    try {
      await addTiles(this.#engine, address, { beneath: "fine-divisions", colours: this.options.colours });
    } catch (error) {
      if (!this.#ended) this.options.failed(`The tiles could not be shown: ${String(error)}`);
    }
  }
}

function layersOf(detail: Detail, name: (typeof LAYERS)[number]): string[] {
  return name === "land" ? [`${detail}-land`, `${detail}-shore`] : [`${detail}-${name}`];
}

function style(colours: Colours): StyleSpecification {
  const empty = { type: "FeatureCollection" as const, features: [] };
  const details: Detail[] = ["coarse", "fine"];
  const sources = details.flatMap((detail) =>
    LAYERS.map((name) => [
      `${detail}-${name}`,
      // Half a pixel of simplification: lines stay as the base map has them.
      { type: "geojson" as const, data: empty, tolerance: 0.5, buffer: 16 },
    ]),
  );
  return {
    version: 8,
    sources: Object.fromEntries(sources),
    layers: [
      { id: "sea", type: "background", paint: { "background-color": colours.sea } },
      ...details.flatMap((detail) => groundLayers(detail, colours)),
      ...details.flatMap((detail) => lineLayers(detail, colours)),
    ],
  };
}

function groundLayers(detail: Detail, { land, shore, sea, water }: Colours): LayerSpecification[] {
  const zooms = detail === "fine" ? { minzoom: FINE_ZOOM } : {};
  return [
    { id: `${detail}-land`, type: "fill", source: `${detail}-land`, ...zooms, paint: { "fill-color": land } },
    {
      id: `${detail}-shore`,
      type: "line",
      source: `${detail}-land`,
      ...zooms,
      paint: { "line-color": shore, "line-width": 0.7 },
    },
    {
      id: `${detail}-lakes`,
      type: "fill",
      source: `${detail}-lakes`,
      ...zooms,
      paint: { "fill-color": sea, "fill-outline-color": water },
    },
  ];
}

function lineLayers(detail: Detail, { water, division, border }: Colours): LayerSpecification[] {
  const zooms = detail === "fine" ? { minzoom: FINE_ZOOM } : {};
  const line = (name: string, colour: string, paint: object, more: object = zooms): LayerSpecification => ({
    id: `${detail}-${name}`,
    type: "line",
    source: `${detail}-${name}`,
    ...more,
    layout: { "line-join": "round" },
    paint: { "line-color": colour, ...paint },
  });
  const wide = ["interpolate", ["linear"], ["zoom"], 3, 0.8, 5, 1.3];
  return [
    line(
      "rivers",
      water,
      { "line-width": ["interpolate", ["linear"], ["zoom"], 3, 0.5, 5, 0.9] },
      { ...zooms, maxzoom: RIVERS_UNTIL },
    ),
    line("divisions", division, { "line-width": 0.8 }),
    line("borders", border, { "line-width": wide }),
    line("disputed", border, { "line-width": wide, "line-dasharray": [3, 2.4] }),
  ];
}

/** Which property of which layer has which colour. */
function dressing({ sea, land, shore, water, division, border }: Colours): [string, string, string][] {
  const of = (detail: Detail): [string, string, string][] => [
    [`${detail}-land`, "fill-color", land],
    [`${detail}-shore`, "line-color", shore],
    [`${detail}-lakes`, "fill-color", sea],
    [`${detail}-lakes`, "fill-outline-color", water],
    [`${detail}-rivers`, "line-color", water],
    [`${detail}-divisions`, "line-color", division],
    [`${detail}-borders`, "line-color", border],
    [`${detail}-disputed`, "line-color", border],
  ];
  return [["sea", "background-color", sea], ...of("coarse"), ...of("fine")];
}
