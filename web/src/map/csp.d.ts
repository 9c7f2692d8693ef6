// MapLibre's build without blobs and evaluated code has no types of its own; it is the same library.
declare module "maplibre-gl/dist/maplibre-gl-csp" {
  export * from "maplibre-gl";
}
