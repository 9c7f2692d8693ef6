import { withQuery } from "./query";

/** What the address of the picture tells. */
export interface PictureState {
  view: string;
}

export function readPicture(query: URLSearchParams): PictureState {
  return { view: query.get("view") ?? "control" };
}

export function pictureAddress({ view }: PictureState): string {
  return withQuery("/picture", new URLSearchParams({ view }));
}
