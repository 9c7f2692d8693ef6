import { expect, it } from "vitest";

import type { Article, ArticleSummary, Claim, Page as ListPage } from "../src/api/types";
import { describeDesk, PHONE, WIDE } from "./browsing";
import { inOrder, marksByRecord, marksInHand, marksOnPage, textOnPage } from "./marks";

describeDesk("claims, articles and a report", ({ address: desk, open, ask, shot, faults }) => {
  const articleOf = (id: string): Promise<Article> => ask(`/api/articles/${encodeURIComponent(id)}`);

  /** A claim with source, cue and event whose words no other claim has; a denial if there is one. */
  const someClaim = async (): Promise<Claim> => {
    const { items } = await ask<ListPage<Claim>>("/api/claims?limit=1000");
    const whole = items.filter(
      (one) =>
        one.source &&
        one.cue &&
        one.events.length > 0 &&
        items.every((other) => other.id === one.id || other.content.text !== one.content.text),
    );
    const claim = whole.find((one) => one.status === "denied") ?? whole[0];
    if (!claim) throw new Error("The demo casebook has no claim with source, cue and event.");
    return claim;
  };

  it("leads from a search to the claim's words in its article, on by keyboard, and back", async () => {
    const claim = await someClaim();
    const article = await articleOf(claim.article);
    const number = inOrder(article).findIndex((one) => one.id === claim.id) + 1;
    const words = claim.content.text.replaceAll('"', " ").split(/\s+/).slice(0, 4).join(" ");

    const page = await open("/claims");
    await page.getByRole("searchbox", { name: "Words in the claims" }).fill(`"${words}"`);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /^Remove filter Words/ }).waitFor();
    await page.waitForLoadState("networkidle");
    await shot("claims-searched");
    const listed = page.url();

    await page
      .getByRole("link", { name: `“${claim.content.text}”`, exact: true })
      .first()
      .click();
    await page.locator(".claim-list .in-hand").waitFor();
    const marks = await marksOnPage(page);
    expect(marks[`${number}:source`]).toBe(claim.source?.text);
    expect(marks[`${number}:cue`]).toBe(claim.cue?.text);
    expect(marks[`${number}:content`]).toBe(claim.content.text);
    const content = page.locator(`[data-marks~="${number}:content"]`).first();
    expect(await content.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(
      WIDE.height,
    );
    await shot("article-claim");

    const step = number < article.claims.length ? 1 : -1;
    await page.keyboard.press(step > 0 ? "ArrowDown" : "ArrowUp");
    const next = inOrder(article)[number - 1 + step];
    await page.waitForURL((url) => url.searchParams.get("claim") === next?.id);
    expect(await page.locator(":focus").locator("xpath=..").getAttribute("data-claim")).toBe(next?.id);

    await page.goBack();
    await page.waitForURL(listed);
    await page
      .getByRole("link", { name: `“${claim.content.text}”`, exact: true })
      .first()
      .waitFor();
  });

  it("marks every claim of every demo report with exactly the record's characters", async () => {
    const { items } = await ask<ListPage<ArticleSummary>>("/api/articles?limit=100");
    expect(items.length).toBeGreaterThan(0);
    const page = await open("/articles");
    for (const { id } of items) {
      const article = await articleOf(id);
      await page.goto(`${desk()}/article?${new URLSearchParams({ id })}`);
      await page.locator(".article-text").waitFor();
      expect(await textOnPage(page)).toBe(article.text);
      expect(await marksOnPage(page)).toEqual(marksByRecord(article));
    }
  });

  it("shows in full what each claim of a report tells, gone through by keyboard", async () => {
    const article = await articleOf((await someClaim()).article);
    const claims = inOrder(article);
    const page = await open(
      `/article?${new URLSearchParams({ id: article.id, claim: claims[0]?.id ?? "" })}`,
    );
    for (const [index, claim] of claims.entries()) {
      await page.waitForURL((url) => url.searchParams.get("claim") === claim.id);
      const own = Object.entries(await marksOnPage(page)).filter(([mark]) =>
        mark.startsWith(`${index + 1}:`),
      );
      expect(Object.fromEntries(own)).toEqual(marksInHand(claim, index + 1));
      await page.keyboard.press("ArrowDown");
    }
  });

  it("fits a telephone's width", async () => {
    const claim = await someClaim();
    const views = {
      claims: "/claims",
      articles: "/articles",
      article: `/article?${new URLSearchParams({ id: claim.article, claim: claim.id })}`,
    };
    for (const [name, address] of Object.entries(views)) {
      const page = await open(address, { viewport: PHONE, deviceScaleFactor: 2 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      await shot(`phone-${name}`);
      expect(width, `width of ${name}`).toBeLessThanOrEqual(PHONE.width);
    }
  });

  it.each(["light", "dark"] as const)("is legible and well labelled in %s", async (colorScheme) => {
    const claim = await someClaim();
    const views = {
      claims: "/claims?status=denied",
      articles: "/articles",
      article: `/article?${new URLSearchParams({ id: claim.article })}`,
      "article-claim": `/article?${new URLSearchParams({ id: claim.article, claim: claim.id })}`,
    };
    for (const [name, address] of Object.entries(views)) {
      await open(address, { colorScheme });
      await shot(`${name}-${colorScheme}`);
      expect(await faults(), name).toEqual([]);
    }
  });
});
