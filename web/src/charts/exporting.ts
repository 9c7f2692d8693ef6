/** What is burnt into a chart that leaves the page, so that it says on what it rests wherever it goes. */
export interface Burnt {
  title: string;
  /** The filters in words, or that there are none. */
  filters: string;
  /** The legend, a line each. */
  keys: string[];
}

export const SOURCE =
  "Claims as reports tell them, collected with Reportedly. Nothing here is stated as fact.";

// Presentation attributes: the desk's policy lets no style attribute in.
const KEPT = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-opacity",
  "stroke-linejoin",
  "paint-order",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "text-anchor",
  "visibility",
] as const;
const NAMESPACE = "http://www.w3.org/2000/svg";
const LINE = 17;
const MARGIN = 16;
// A picture for slides and print: twice the pixels of a common screen.
const SHARPNESS = 2;

/** A chart as a file of its own: the page's styles written into it, title and filters above, date and source below. */
export function standalone(chart: SVGSVGElement, burnt: Burnt, made: string): string {
  const { width, height } = sizeOf(chart);
  const copy = chart.cloneNode(true) as SVGSVGElement;
  inlineStyles(chart, copy);
  for (const name of ["class", "tabindex", "role", "aria-label", "aria-labelledby"])
    copy.removeAttribute(name);
  const head = [...wrapped(burnt.title, width, 1.25), ...wrapped(burnt.filters, width)];
  const foot = [...burnt.keys, SOURCE, `Made on ${made}.`].flatMap((line) => wrapped(line, width));
  const above = MARGIN + head.length * LINE + 8;
  const below = foot.length * LINE + MARGIN;
  copy.setAttribute("overflow", "visible");
  copy.setAttribute("x", String(MARGIN));
  copy.setAttribute("y", String(above));
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));

  const whole = document.createElementNS(NAMESPACE, "svg");
  const [w, h] = [width + 2 * MARGIN, above + height + below + MARGIN];
  whole.setAttribute("xmlns", NAMESPACE);
  whole.setAttribute("width", String(w));
  whole.setAttribute("height", String(h));
  whole.setAttribute("viewBox", `0 0 ${w} ${h}`);
  const page = getComputedStyle(document.body);
  whole.append(box(w, h, page.backgroundColor || "#ffffff"));
  const titles = wrapped(burnt.title, width, 1.25).length;
  head.forEach((line, index) =>
    whole.append(text(line, MARGIN + (index + 0.8) * LINE, page.color, index < titles)),
  );
  whole.append(copy);
  foot.forEach((line, index) => whole.append(text(line, above + height + (index + 1.3) * LINE, page.color)));
  return new XMLSerializer().serializeToString(whole);
}

/** Hands a chart over as SVG. */
export function saveSvg(chart: SVGSVGElement, burnt: Burnt, name: string): void {
  save(new Blob([standalone(chart, burnt, today())], { type: "image/svg+xml" }), `${name}.svg`);
}

/** Hands a chart over as PNG.  Throws where the browser cannot draw it. */
export async function savePng(chart: SVGSVGElement, burnt: Burnt, name: string): Promise<void> {
  const source = standalone(chart, burnt, today());
  const image = new Image();
  // The desk's policy takes images from itself and from data: addresses, and from nowhere else.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * SHARPNESS;
  canvas.height = image.naturalHeight * SHARPNESS;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (blob === null) throw new Error("The browser could not draw the chart.");
  save(blob, `${name}.png`);
}

function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken it once the click was handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

function inlineStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of KEPT) {
    const value = style.getPropertyValue(name);
    if (value !== "" && value !== "normal") to.setAttribute(name, value);
  }
  for (const name of ["class", "tabindex"]) to.removeAttribute(name);
  const copies = [...to.children];
  [...from.children].forEach((child, index) => {
    const copy = copies[index];
    if (copy) inlineStyles(child, copy);
  });
}

function sizeOf(chart: SVGSVGElement): { width: number; height: number } {
  const read = (name: "width" | "height") => Number(chart.getAttribute(name)) || 0;
  return { width: Math.max(read("width"), 360), height: read("height") };
}

/** A text in lines that fit, by the average width of a letter. */
function wrapped(words: string, width: number, size = 1): string[] {
  const room = Math.floor(width / (6.6 * size));
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function text(words: string, y: number, colour: string, bold = false): SVGTextElement {
  const element = document.createElementNS(NAMESPACE, "text");
  element.setAttribute("x", String(MARGIN));
  element.setAttribute("y", String(y));
  element.setAttribute("fill", colour || "#000000");
  element.setAttribute("font-family", "system-ui, sans-serif");
  element.setAttribute("font-size", bold ? "16" : "12");
  if (bold) element.setAttribute("font-weight", "600");
  element.textContent = words;
  return element;
}

function box(width: number, height: number, colour: string): SVGRectElement {
  const element = document.createElementNS(NAMESPACE, "rect");
  element.setAttribute("width", String(width));
  element.setAttribute("height", String(height));
  element.setAttribute("fill", colour);
  return element;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
