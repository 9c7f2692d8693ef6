import type { Page } from "playwright-core";
import { expect, it } from "vitest";

import type { Claim, Page as ListPage } from "../src/api/types";
import type { AgreementTold, Judgements } from "../src/review/types";
import { describeDesk, PHONE } from "./browsing";

const reportOf = (claim: Claim): string =>
  `/article?${new URLSearchParams({ id: claim.article, claim: claim.id })}`;

const inHand = (page: Page) => page.locator(".card.in-hand");

/** Has the page judge under another name, as it does where nobody logs in. */
async function judgeAs(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "another name" }).click();
  await page.getByRole("textbox", { name: "Judge as" }).fill(name);
  await page.keyboard.press("Enter");
  await page.locator(".coder strong", { hasText: name }).waitFor();
}

describeDesk(
  "review",
  ({ open, ask, shot, faults }) => {
    const judged = () => ask<Judgements>("/api/review/judgements?standing=true");

    /** A claim with one actor that another word follows; no other of its article is alike. */
    const actedClaim = async (): Promise<Claim> => {
      const { items } = await ask<ListPage<Claim>>("/api/claims?limit=1000");
      const claim = items.find(({ events, sentence }) => {
        const [actor, ...others] = events[0]?.actor ?? [];
        if (!actor || others.length) return false;
        return /^ [a-z]+ /.test(sentence.text.slice(actor.end - sentence.start));
      });
      if (!claim) throw new Error("The demo casebook has no claim with an actor.");
      return claim;
    };

    it("corrects an actor by keyboard, shows it beside the machine's, and takes it back", async () => {
      // A desk just started makes its incidents first.
      await ask("/api/incidents?limit=1");
      const claim = await actedClaim();
      const machine = claim.events[0]?.actor[0]?.text ?? "";
      const page = await open(reportOf(claim));
      await inHand(page).waitFor();
      await page.keyboard.press("e");
      await page.getByRole("combobox", { name: "Field" }).selectOption("events.0.actor");
      await page.getByRole("slider", { name: "Last word" }).focus();
      await page.keyboard.press("ArrowRight");
      await shot("review-correcting");
      await page.getByRole("button", { name: "Keep" }).click();

      const said = inHand(page).locator(".said .verdict").first();
      await said.waitFor();
      // The page shows what is decided before it is kept.
      await expect.poll(async () => (await judged()).total, { timeout: 20_000 }).toBe(1);
      const { items } = await judged();
      const value = items[0]?.value;
      const words = Array.isArray(value) ? (value[0]?.text ?? "") : "";
      expect(words.startsWith(`${machine} `)).toBe(true);
      expect(await said.textContent()).toBe(`“${words}”`);
      expect(await inHand(page).locator(".machine s").first().textContent()).toBe(`“${machine}”`);
      expect(items[0]?.machine).toMatchObject([{ text: machine }]);
      await page.waitForLoadState("networkidle");
      await shot("review-corrected");
      expect(await faults()).toEqual([]);

      await page.keyboard.press("z");
      await said.waitFor({ state: "detached" });
      await expect.poll(async () => (await judged()).total, { timeout: 20_000 }).toBe(0);
      // Long enough for a slow machine to make the incidents first.
    }, 180_000);

    it("corrects a field by selecting its words in the text", async () => {
      const claim = await actedClaim();
      const page = await open(reportOf(claim));
      await inHand(page).waitFor();
      await page.keyboard.press("e");
      await page.getByRole("combobox", { name: "Field" }).selectOption("content");
      const words = page.locator(".segment.lit .mark.content").first();
      const box = await words.boundingBox();
      if (!box) throw new Error("The claim's words are not shown.");
      await page.mouse.move(box.x + 2, box.y + 12);
      await page.mouse.down();
      await page.mouse.move(box.x + Math.min(box.width - 4, 120), box.y + 12, { steps: 4 });
      await page.mouse.up();
      await page.locator(".mark.draft").first().waitFor();
      const picked = await page.locator(".picked-words mark").textContent();
      expect(claim.content.text).toContain(picked ?? "nothing was picked");
      await page.keyboard.press("Escape");
      await page.locator(".correct").waitFor({ state: "detached" });
      expect((await judged()).total).toBe(0);
    });

    it("goes through the queue by keyboard alone, and takes the last one back", async () => {
      const page = await open("/review?kind=claim");
      const progress = page.locator(".progress");
      for (const [index, key] of ["a", "x", "u"].entries()) {
        await progress.filter({ hasText: `${index} judged by you` }).waitFor();
        await page.locator(".item .judge-bar").waitFor();
        await page.keyboard.press(key);
      }
      await progress.filter({ hasText: "3 judged by you" }).waitFor();
      expect((await judged()).items.map((one) => one.verdict)).toEqual(["unsure", "negative", "positive"]);
      await shot("review-queue");
      await page.keyboard.press("z");
      await progress.filter({ hasText: "2 judged by you" }).waitFor();
      await page.keyboard.press("?");
      await page.getByRole("dialog", { name: "Keys" }).waitFor();
      await shot("review-keys");
      await page.keyboard.press("Escape");
    });

    it("links words to an actor found by name, with suggestions as one types", async () => {
      const before = (await judged()).total;
      const page = await open("/review?kind=mention");
      const words = ((await page.locator(".mention-words").textContent()) ?? "").slice(1, -1);
      const box = page.getByRole("combobox", { name: /^Find the/ });
      await box.fill("");
      await box.pressSequentially("Turk", { delay: 30 });
      const options = page.locator(".entity-box [role=option]");
      await options.first().waitFor();
      const fewer = await options.count();
      await shot("review-linking");
      expect(await faults()).toEqual([]);
      await box.pressSequentially("zzz");
      await page.getByText(/is known by “Turkzzz”/).waitFor();
      for (const _ of "zzz") await page.keyboard.press("Backspace");
      await expect.poll(() => options.count()).toBe(fewer);
      await page.keyboard.press("ArrowDown");
      const name = (await page.locator("[role=option][aria-selected=true]").textContent()) ?? "";
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: /^Means (?!…)/ }).click();
      await expect.poll(async () => (await judged()).total).toBe(before + 1);
      const [linked] = (await judged()).items;
      expect(linked).toMatchObject({ verdict: "positive", subject: { kind: "mention", words } });
      const entity = linked?.subject.kind === "mention" ? linked.subject.entity : null;
      expect(name).toContain(entity ?? "no entity");
      // The next words are asked about; what was decided can be taken back.
      await expect
        .poll(() => page.locator(".mention-words").textContent(), { timeout: 20_000 })
        .not.toBe(`“${words}”`);
      await page.locator("h1").first().click();
      await page.keyboard.press("z");
      await expect.poll(async () => (await judged()).total, { timeout: 20_000 }).toBe(before);
    });

    it("tells how far two coders agree, and has an editor decide where they part", async () => {
      const { items } = await judged();
      const whole = items.flatMap(({ subject }) => (subject.kind === "claim" ? [subject] : []));
      expect(whole.length).toBe(2);
      const page = await open("/review");
      await judgeAs(page, "béa");
      // Both accepted: of one that the first coder rejected, and of one that they accepted.
      for (const { article, claim } of whole) {
        const { origin } = new URL(page.url());
        await page.goto(`${origin}/article?${new URLSearchParams({ id: article, claim })}`);
        await inHand(page).waitFor();
        await page.keyboard.press("a");
        await inHand(page).locator(".card-decision", { hasText: "béa" }).waitFor();
        await page.waitForLoadState("networkidle");
      }
      const told = await ask<AgreementTold>("/api/review/agreement");
      expect(told.overall).toMatchObject({ items: 2, judgements: 4, percent: 50 });

      await page.getByRole("link", { name: "Review" }).click();
      await page.getByRole("link", { name: "Agreement" }).click();
      await page.getByRole("rowheader", { name: "everything" }).waitFor();
      await page.getByRole("heading", { name: "Where coders part" }).waitFor();
      await shot("review-agreement");
      expect(await faults()).toEqual([]);
      await page.getByRole("button", { name: "Let it stand: rejected" }).click();
      await page.locator(".adjudicated", { hasText: "rejected" }).waitFor();
      const decided = async () => (await judged()).items.find((one) => one.adjudicates);
      await expect
        .poll(decided, { timeout: 20_000 })
        .toMatchObject({ verdict: "negative", who: "béa", effect: "applied" });
    });

    it("hands out every judgement as lines, and takes them in again", async () => {
      const page = await open("/review?sheet=history");
      await page.getByRole("table").waitFor();
      await shot("review-history");
      const coming = page.waitForEvent("download");
      await page.getByRole("link", { name: "Save all judgements" }).click();
      const download = await coming;
      expect(download.suggestedFilename()).toBe("judgements.jsonl");
      const file = await download.path();
      await page.getByLabel(/Bring in a file/).setInputFiles(file);
      await page.getByText(/0 judgements brought in, \d+ there already/).waitFor();
    });

    it.each(["light", "dark"] as const)("is legible and well labelled in %s", async (colorScheme) => {
      for (const sheet of ["queue", "queue&kind=pair", "queue&kind=mention", "history", "agreement"]) {
        const page = await open(`/review?sheet=${sheet}`, { colorScheme });
        await page
          .locator(sheet.startsWith("queue") ? ".item" : "h2")
          .first()
          .waitFor();
        await page.waitForLoadState("networkidle");
        await shot(`review-${sheet.replace("queue&kind=", "")}-${colorScheme}`);
        expect(await faults(), sheet).toEqual([]);
      }
    });

    it("fits a telephone's width", async () => {
      const { items } = await judged();
      const on = items.flatMap(({ subject }) => (subject.kind === "claim" ? [subject] : []))[0];
      const report = `/article?${new URLSearchParams({ id: on?.article ?? "", claim: on?.claim ?? "" })}`;
      const views = {
        queue: "/review?kind=claim",
        pair: "/review?kind=pair",
        mention: "/review?kind=mention",
        history: "/review?sheet=history",
        agreement: "/review?sheet=agreement",
        report,
      };
      for (const [name, address] of Object.entries(views)) {
        const page = await open(address, { viewport: PHONE, deviceScaleFactor: 2 });
        await page.waitForLoadState("networkidle");
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        await shot(`phone-review-${name}`);
        expect(width, `width of ${name}`).toBeLessThanOrEqual(PHONE.width);
        expect(await faults(), name).toEqual([]);
      }
    });
  },
  { own: true },
);
