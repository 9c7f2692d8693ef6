import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { Frame } from "./geo";
import { marksOf } from "./marks";
import { mapOf } from "./sample";
import { EMPTY_SCENE, type Spot } from "./scene";
import { Surface } from "./surface";

const SIZE = { width: 800, height: 600 };
const VIEW = { lon: 37, lat: 36, zoom: 7 };

/** A map on the plain canvas, which is what there is without a graphics processor. */
function shown() {
  const place = document.createElement("div");
  Object.defineProperties(place, {
    clientWidth: { value: SIZE.width },
    clientHeight: { value: SIZE.height },
  });
  document.body.append(place);
  const events = {
    rested: vi.fn<(view: typeof VIEW) => void>(),
    seen: vi.fn<(spots: readonly Spot[], frame: Frame) => void>(),
    pointed: vi.fn<(spot: Spot | null) => void>(),
    picked: vi.fn<(spot: Spot) => void>(),
    failed: vi.fn<(why: string) => void>(),
  };
  const surface = new Surface(place, events, { view: VIEW, fast: false });
  surface.setScene({
    ...EMPTY_SCENE,
    marks: marksOf(
      mapOf({ name: "Amara", lon: 37, lat: 36, incidents: 3 }, { name: "Borea", lon: 40, lat: 37 }),
    ),
  });
  return { place, events, surface };
}

const pointer = (type: string, x: number, y: number) =>
  new PointerEvent(type, { clientX: x, clientY: y, button: 0, pointerId: 1, bubbles: true });

beforeEach(() => {
  vi.stubGlobal("fetch", () => Promise.resolve(Response.json({ type: "Topology", objects: {}, arcs: [] })));
});

afterEach(() => {
  document.body.replaceChildren();
});

describe("a map without a graphics processor", () => {
  it("is moved and zoomed with the keys", async () => {
    const { surface, events, place } = shown();
    await vi.waitFor(() => expect(place.dataset["ground"]).toBe("canvas"));
    expect(surface.press("ArrowRight")).toBe(true);
    expect(surface.view().lon).toBeGreaterThan(VIEW.lon);
    expect(surface.view().lat).toBeCloseTo(VIEW.lat, 6);
    surface.press("ArrowUp");
    expect(surface.view().lat).toBeGreaterThan(VIEW.lat);
    surface.press("+");
    expect(surface.view().zoom).toBeGreaterThan(VIEW.zoom);
    expect(events.rested).toHaveBeenCalledTimes(3);
    expect(surface.press("q")).toBe(false);
    surface.destroy();
  });

  it("shows everything at the press of 0", async () => {
    const { surface, place } = shown();
    await vi.waitFor(() => expect(place.dataset["ground"]).toBe("canvas"));
    surface.press("0");
    const frame = new Frame(surface.view(), SIZE);
    for (const [lon, lat] of [
      [37, 36],
      [40, 37],
    ] as const) {
      const [x, y] = frame.project(lon, lat);
      expect(x > 0 && x < SIZE.width && y > 0 && y < SIZE.height).toBe(true);
    }
    surface.destroy();
  });

  it("tells what the pointer is over, and what is pressed; a drag presses nothing", async () => {
    const { surface, events, place } = shown();
    await vi.waitFor(() => expect(place.dataset["ground"]).toBe("canvas"));
    place.dispatchEvent(pointer("pointermove", 402, 301));
    expect(events.pointed).toHaveBeenLastCalledWith(
      expect.objectContaining({ mark: expect.objectContaining({ name: "Amara" }) }),
    );
    place.dispatchEvent(pointer("pointermove", 100, 100));
    expect(events.pointed).toHaveBeenLastCalledWith(null);
    place.dispatchEvent(pointer("pointerdown", 400, 300));
    place.dispatchEvent(pointer("pointerup", 400, 300));
    expect(events.picked).toHaveBeenCalledTimes(1);
    place.dispatchEvent(pointer("pointerdown", 400, 300));
    place.dispatchEvent(pointer("pointerup", 460, 300));
    expect(events.picked).toHaveBeenCalledTimes(1);
    surface.destroy();
  });

  it("leaves nothing behind", async () => {
    const { surface, place } = shown();
    await vi.waitFor(() => expect(place.dataset["ground"]).toBe("canvas"));
    surface.destroy();
    expect(place.children).toHaveLength(0);
  });
});
