import type { Page } from "playwright-core";

/** A file that the page hands over. */
export interface Saved {
  name: string;
  bytes: Buffer;
}

/** Presses what saves a file, and takes it. */
export async function saved(page: Page, press: () => Promise<void>): Promise<Saved> {
  const coming = page.waitForEvent("download");
  await press();
  const download = await coming;
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(Buffer.from(part as Buffer));
  return { name: download.suggestedFilename(), bytes: Buffer.concat(parts) };
}

/** What a picture shows, in pixels. */
export interface Seen {
  width: number;
  height: number;
  /** How many colours there are; one only where nothing is drawn. */
  colours: number;
  /** The commonest colour of the left half and of the right one. */
  left: string;
  right: string;
}

/** Has the browser read a PNG. */
export async function seen(page: Page, { bytes }: Saved): Promise<Seen> {
  return page.evaluate(async (base64) => {
    const raw = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([raw], { type: "image/png" }));
    const { width, height } = picture;
    const canvas = new OffscreenCanvas(width, height);
    const pen = canvas.getContext("2d", { willReadFrequently: true });
    if (!pen) throw new Error("The browser draws nothing.");
    pen.drawImage(picture, 0, 0);
    const counted = (x: number) => {
      const counts = new Map<string, number>();
      const { data } = pen.getImageData(x, 0, Math.floor(width / 2), height);
      for (let at = 0; at < data.length; at += 4) {
        const colour = data.slice(at, at + 3).join(" ");
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      return counts;
    };
    // Runs in the page, where nothing of this module is.
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const commonest = (counts: Map<string, number>) =>
      [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ["", 0])[0];
    const halves = [counted(0), counted(Math.ceil(width / 2))] as const;
    const colours = new Set([...halves[0].keys(), ...halves[1].keys()]).size;
    return { width, height, colours, left: commonest(halves[0]), right: commonest(halves[1]) };
  }, bytes.toString("base64"));
}
