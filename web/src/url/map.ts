/** What the address tells of the map and the time strip beyond the incidents' filters. */
// oxlint-disable-next-line typescript/no-empty-object-type -- its fields are the map's to name
export interface MapState {}

export function readMap(_query: URLSearchParams): MapState {
  return {};
}

/** Only names that no other part of the incidents' address has. */
export function writeMap(_state: MapState): URLSearchParams {
  return new URLSearchParams();
}
