import coarseAddress from "./base/map-coarse.json.gz?url";
import fineAddress from "./base/map-fine.json.gz?url";
import { allDecoded, type Base, readTopology } from "./decoding";

/** The whole world as it is seen from afar, and with the bends of a close look and the divisions of states. */
export type Detail = "coarse" | "fine";

export const ADDRESSES: Readonly<Record<Detail, string>> = { coarse: coarseAddress, fine: fineAddress };

/** From this zoom on the coarse map's bends are seen. */
export const FINE_ZOOM = 4.5;
/** Beyond this zoom the rivers of 1:50m would be seen to lie beside their beds. */
export const RIVERS_UNTIL = 8;

const asked = new Map<Detail, Promise<Base>>();

/** The base map, asked for once; throws where the page's own files cannot be had. */
export function base(detail: Detail): Promise<Base> {
  const known = asked.get(detail);
  if (known) return known;
  const asking = readTopology(ADDRESSES[detail]).then(allDecoded);
  asked.set(detail, asking);
  // What failed once is asked for again.
  asking.catch(() => asked.delete(detail));
  return asking;
}
