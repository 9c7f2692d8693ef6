import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";

import type { Article, Span } from "../api/types";
import { numbered } from "../text/marks";
import { article } from "../testing/records";
import { BARE_ARTICLE, BRIDGE_ARTICLE, SAMPLE } from "../testing/sample";
import { showPage, showPageOver } from "../testing/shown";

const opened = async (claim: string | null = null, id = "bridge", articles: Article[] = SAMPLE) => {
  const query = new URLSearchParams(claim === null ? { id } : { id, claim });
  const shown = showPage(`/article?${query}`, articles);
  await screen.findByRole("complementary", { name: "Claims of this article" });
  const text = shown.container.querySelector<HTMLElement>(".article-text");
  if (!text) throw new Error("The article's text is not shown.");
  return { ...shown, text };
};

/** The article's characters within an element: no number, no name of a mark. */
const characters = (element: ParentNode): string =>
  [...element.querySelectorAll(".chars")].map((chars) => chars.textContent).join("");

const marked = (text: HTMLElement, number: number, role: string): string =>
  [...text.querySelectorAll(`[data-marks~="${number}:${role}"]`)].map(characters).join("");

const lit = (text: HTMLElement): string =>
  [...text.querySelectorAll(".segment.lit")].map(characters).join("|");

const card = (number: number): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-card="${number}"] .card-head`);
  if (!found) throw new Error(`There is no card ${number}.`);
  return found;
};

const shifted = (span: Span): Span => ({ ...span, start: span.start + 1, end: span.end + 1 });

const claimInAddress = (): string | null => new URLSearchParams(window.location.search).get("claim");

describe("an article's text", () => {
  it("stands on the page character for character", async () => {
    const { text } = await opened();
    expect(characters(text)).toBe(BRIDGE_ARTICLE.text);
  });

  it("marks each claim's source, cue and content with exactly the record's characters", async () => {
    const { text } = await opened();
    for (const { claim, number } of numbered(BRIDGE_ARTICLE.claims)) {
      expect(marked(text, number, "content")).toBe(claim.content.text);
      expect(marked(text, number, "source")).toBe(claim.source?.text ?? "");
      expect(marked(text, number, "cue")).toBe(claim.cue?.text ?? "");
    }
  });

  it("marks words after a character outside the basic plane in their place", async () => {
    const { text } = await opened("bridge.1");
    expect(marked(text, 2, "place")).toBe("Kestrel Hillin the north");
  });

  it("is laid out by its kinds of line", async () => {
    const { text } = await opened();
    expect(within(text).getByRole("heading", { level: 2 }).textContent?.trim()).toBe(BRIDGE_ARTICLE.title);
    expect(text.querySelector("blockquote")?.textContent).toContain("We will retake the bridge");
    expect(text.querySelector(".line.credit")?.textContent?.trim()).toBe("© Harbour Post / L. Adem");
    expect(text.querySelector(".line.caption")?.textContent).toContain("Smoke over Kestrel Hill");
  });

  it("can never become markup", async () => {
    const hostile = "<img src=x onerror=alert(1)> <b>said</b> &amp; <script>1</script>";
    const own = article(
      "hostile",
      { title: "<i>T</i>", url: "javascript:alert(1)" },
      [["body", hostile]],
      [],
    );
    const { text, container } = await opened(null, "hostile", [own]);
    expect(characters(text)).toBe(hostile);
    expect(container.querySelector("img, script, b, i")).toBeNull();
    expect(container.querySelector('a[href^="javascript"]')).toBeNull();
  });

  it("leaves unmarked what the text does not hold where the record has it", async () => {
    const claims = BARE_ARTICLE.claims.map((claim) => ({ ...claim, content: shifted(claim.content) }));
    const { text } = await opened(null, BARE_ARTICLE.id, [{ ...BARE_ARTICLE, claims }]);
    expect(text.querySelector("[data-marks]")).toBeNull();
    expect(characters(text)).toBe(BARE_ARTICLE.text);
  });
});

describe("a claim of an article", () => {
  it("lights its own marks when pointed at, and no other's", async () => {
    const user = userEvent.setup();
    const { text } = await opened();
    expect(lit(text)).toBe("");
    await user.hover(card(3));
    expect(lit(text)).toBe("A spokesman for the Northern Front|denied|any of its men| had been |taken");
    expect(text.querySelectorAll(".segment.other").length).toBeGreaterThan(0);
    expect(claimInAddress()).toBeNull();
  });

  it("names its marks in words", async () => {
    const { text } = await opened("bridge.4");
    const names = [...text.querySelectorAll(".tag .name")].map((name) => name.textContent);
    expect(names).toEqual(
      expect.arrayContaining([
        "source",
        "cue",
        "content",
        "via",
        "shelling",
        "materiel",
        "target",
        "place",
        "killed",
      ]),
    );
  });

  it("opens from its address, in hand and under the keyboard", async () => {
    const { text } = await opened("bridge.2");
    expect(document.activeElement).toBe(card(3));
    expect(card(3).getAttribute("aria-current")).toBe("true");
    expect(marked(text, 3, "source")).toBe("A spokesman for the Northern Front");
  });

  it("is taken by its words, then the next claim that marks them", async () => {
    const user = userEvent.setup();
    const { text } = await opened();
    const words = text.querySelector('[data-marks~="5:content"][data-marks~="6:content"]');
    if (!words) throw new Error("No words are marked by both claims.");
    await user.click(words);
    expect(claimInAddress()).toBe("bridge.4");
    const again = text.querySelector('[data-marks~="5:content"][data-marks~="6:content"]');
    if (again) await user.click(again);
    expect(claimInAddress()).toBe("bridge.5");
  });

  it("is taken by its number in the text", async () => {
    const user = userEvent.setup();
    const { text } = await opened();
    await user.click(within(text).getByRole("link", { name: "Claim 7" }));
    expect(claimInAddress()).toBe("bridge.6");
  });

  it("gives way to its neighbours by the arrow keys, without steps to go back through", async () => {
    const user = userEvent.setup();
    await opened("bridge.2");
    const steps = window.history.length;
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(card(4));
    expect(claimInAddress()).toBe("bridge.3");
    await user.keyboard("{ArrowUp}{ArrowUp}");
    expect(claimInAddress()).toBe("bridge.1");
    await user.keyboard("{End}");
    expect(document.activeElement).toBe(card(9));
    await user.keyboard("{Home}{ArrowUp}");
    expect(document.activeElement).toBe(card(1));
    await user.keyboard("{Escape}");
    expect(claimInAddress()).toBeNull();
    expect(window.history.length).toBe(steps);
  });

  it("is one stop for the tab key", async () => {
    await opened("bridge.2");
    const stops = screen
      .getByRole("complementary", { name: "Claims of this article" })
      .querySelectorAll('.card-head[tabindex="0"]');
    expect([...stops]).toEqual([card(3)]);
  });

  it("tells its whole record, and what is not given", async () => {
    await opened("bridge.2");
    const detail = card(3).parentElement?.querySelector(".detail")?.textContent;
    expect(detail).toContain("cue“denied”");
    expect(detail).toContain("statusdenied – the source says it is not so");
    expect(detail).toContain("polaritynegative – said not to be so");
    expect(detail).toContain("modalityactual");
    expect(detail).toContain("capture of people COERCE.capture");
    expect(detail).toContain("not givenactor, place, time, materiel");
    expect(detail).toContain("86 % sure that the text says so – not that it happened. Read by rules 0.1.0.");
  });

  it("that the article does not have is told as missing", async () => {
    await opened("bridge.77");
    expect(screen.getByText(/claim of this address is not among them/)).toBeTruthy();
  });

  it("lights what it is pointed at again after the keyboard has moved on", async () => {
    const { text } = await opened("bridge.2");
    fireEvent.mouseMove(card(8));
    expect(lit(text)).toContain("The road");
    fireEvent.keyDown(card(3), { key: "ArrowDown" });
    expect(lit(text)).not.toContain("The road");
    expect(lit(text)).toContain("acknowledged");
  });
});

describe("an article that cannot be shown", () => {
  it("is told as missing, with the way to the others", async () => {
    showPage("/article?id=gone", SAMPLE);
    expect(await screen.findByText("This casebook holds no article “gone”")).toBeTruthy();
    expect(screen.getByRole("link", { name: "See the articles of this one" })).toBeTruthy();
  });

  it("tells a server's failure with what to do", async () => {
    showPageOver(async () => new Response("Internal Server Error", { status: 500 }), "/article?id=bridge");
    expect((await screen.findByRole("alert")).textContent).toContain("HTTP status 500");
  });
});
