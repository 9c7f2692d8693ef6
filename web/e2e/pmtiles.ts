/**
 * The smallest archive of vector tiles there is: one tile of the whole world, its western part up to a meridian an
 * area.  https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md, https://github.com/mapbox/vector-tile-spec
 */
export function westernArea(upTo: number, layer: string): Uint8Array {
  const tile = vectorTile(Math.round(((upTo + 180) / 360) * EXTENT), layer);
  const metadata = Buffer.from(JSON.stringify({ vector_layers: [{ id: layer, fields: {} }] }));
  // One entry: tile 0, one of its kind, so long, at the beginning.
  const directory = Buffer.from([1, 0, 1, ...varint(tile.length), 1]);
  const head = Buffer.alloc(HEAD);
  head.write("PMTiles");
  head.writeUInt8(3, 7);
  const sections = [directory, metadata, Buffer.alloc(0), tile];
  let offset = HEAD;
  for (const [at, section] of sections.entries()) {
    head.writeBigUInt64LE(BigInt(offset), 8 + 16 * at);
    head.writeBigUInt64LE(BigInt(section.length), 16 + 16 * at);
    offset += section.length;
  }
  for (const at of [72, 80, 88]) head.writeBigUInt64LE(1n, at);
  // Clustered; nothing compressed; Mapbox vector tiles; zoom 0 alone.
  for (const [at, value] of [1, 1, 1, 1, 0, 0].entries()) head.writeUInt8(value, 96 + at);
  for (const [at, degrees] of [-180, -85, 180, 85].entries()) head.writeInt32LE(degrees * 1e7, 102 + 4 * at);
  return Buffer.concat([head, ...sections]);
}

const HEAD = 127;
const EXTENT = 4096;

function vectorTile(right: number, layer: string): Buffer {
  const steps = [0, 0, right, 0, 0, EXTENT, -right, 0].map(zigzag);
  // Move to the first corner, draw to the three others, close.
  const geometry = [9, ...steps.slice(0, 2), 26, ...steps.slice(2), 15].flatMap(varint);
  const feature = [...field(3, 3), ...part(4, geometry)];
  const name = [...Buffer.from(layer)];
  return Buffer.from(part(3, [...part(1, name), ...part(2, feature), ...field(5, EXTENT), ...field(15, 2)]));
}

const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);

function field(number: number, value: number): number[] {
  return [...varint(number * 8), ...varint(value)];
}

function part(number: number, bytes: number[]): number[] {
  return [...varint(number * 8 + 2), ...varint(bytes.length), ...bytes];
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}
