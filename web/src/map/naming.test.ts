import { expect, it } from "vitest";

import type { BaseName } from "./answers";
import { Frame } from "./geo";
import { placed, Room } from "./naming";

const SIZE = { width: 400, height: 300 };
const FRAME = new Frame({ lon: 37, lat: 36, zoom: 7 }, SIZE);
const town = (name: string, lon: number, lat: number, ar: string | null = null): BaseName => ({
  name,
  ar,
  lon,
  lat,
  kind: "town",
  population: 50_000,
});
const width = (text: string) => text.length * 6;

it("names that find no room are left out, the later ones", () => {
  const names = [town("Amara", 37, 36), town("Amara Sharqiya", 37.01, 36), town("Borea", 37.5, 36.3)];
  const found = placed(names, "en", FRAME, { room: new Room(SIZE), width });
  expect(found.map((one) => one.text)).toEqual(["Amara", "Borea"]);
});

it("names keep off marks and the window's edge", () => {
  const room = new Room(SIZE);
  room.take(180, 130, 40, 40, { anyway: true });
  expect(placed([town("Amara", 37, 36)], "en", FRAME, { room, width })).toEqual([]);
  const [left] = FRAME.unproject(2, 150);
  expect(placed([town("Edge", left, 36)], "en", FRAME, { room: new Room(SIZE), width })).toEqual([]);
});

it("names are in Arabic where they are asked for so and there are such", () => {
  const names = [town("Idlib", 36.7, 36, "إدلب"), town("Kilis", 37.4, 36.2)];
  const found = placed(names, "ar", FRAME, { room: new Room(SIZE), width });
  expect(found.map((one) => one.text)).toEqual(["إدلب", "Kilis"]);
});
