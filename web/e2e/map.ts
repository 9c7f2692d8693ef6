import type { Page } from "playwright-core";

/** The map, its ground drawn. */
export async function mapOn(page: Page): Promise<void> {
  await page.locator(".map-place[data-ground]").waitFor();
  await page.getByRole("list", { name: "Places in the window" }).getByRole("button").first().waitFor();
}

/** Runs in the page: one without a graphics processor acts as if it had one. */
export function actedGraphics(): void {
  const given = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, asked?: object) {
    return Reflect.apply(given, this, [kind, { ...asked, failIfMajorPerformanceCaveat: false }]);
  } as typeof given;
}

/** Runs in the page: there is no graphics processor. */
export function noGraphics(): void {
  const given = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: []) {
    return kind.startsWith("webgl") ? null : Reflect.apply(given, this, [kind, ...rest]);
  } as typeof given;
}
