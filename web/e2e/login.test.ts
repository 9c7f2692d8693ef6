import { expect, it } from "vitest";

import { describeDesk, PHONE, WIDE } from "./browsing";

const AMAL = { name: "Amal", role: "coder", password: "grey herons over the weir" } as const;
const RUTH = { name: "Ruth", role: "reader", password: "a ladder against the barn" } as const;

describeDesk(
  "a desk with accounts",
  ({ page, open, shot, faults }) => {
    const logIn = async (name: string, password: string): Promise<void> => {
      await page().getByRole("textbox", { name: "Name" }).fill(name);
      await page().getByLabel("Password").fill(password);
      await page().keyboard.press("Enter");
    };

    it("lets nobody see anything, and leads on to where one was going", async () => {
      await open("/claims?q=convoy");
      await page().waitForURL(/\/login\?next=/);
      await logIn("Amal", "not her password at all");
      expect(await page().getByRole("alert").textContent()).toContain("password");
      expect(await faults()).toEqual([]);
      await logIn(AMAL.name, AMAL.password);
      await page().waitForURL(/\/claims\?q=convoy/);
      await page().getByRole("table").getByRole("row").nth(1).waitFor();
      await page().locator(".account summary").click();
      await page().getByText("may read everything, judge").waitFor();
      expect(await faults()).toEqual([]);
      await page().getByRole("button", { name: "Log out" }).click();
      await page().waitForURL(/\/login\?next=/);
    });

    it("offers a reader nothing to judge with", async () => {
      await open("/login");
      await logIn(RUTH.name, RUTH.password);
      await page().getByRole("grid").getByRole("row").nth(1).waitFor();
      await page().getByRole("link", { name: "Review" }).click();
      await page().getByRole("heading", { name: "Your account may read, not judge" }).waitFor();
      expect(
        await page()
          .getByRole("button", { name: /^Accept/ })
          .count(),
      ).toBe(0);
    });

    it.each([
      ["light", WIDE],
      ["dark", WIDE],
      ["light", PHONE],
      ["dark", PHONE],
    ] as const)("is legible and well labelled in %s, in a window of %o", async (colorScheme, viewport) => {
      await open("/login", { colorScheme, viewport });
      await page().getByLabel("Password").waitFor();
      const narrow = viewport === PHONE ? "phone-" : "";
      await shot(`${narrow}login-${colorScheme}`);
      expect(await faults()).toEqual([]);
      await logIn("nobody", "nothing that opens it");
      await page().getByRole("alert").waitFor();
      expect(await faults()).toEqual([]);
      await logIn(AMAL.name, AMAL.password);
      await page().locator(".account summary").click();
      await shot(`${narrow}account-${colorScheme}`);
      expect(await faults()).toEqual([]);
      // A name in the head must not make the page wider than the window.
      const width = await page().evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(viewport.width);
    });
  },
  // A refusal is told by the browser's own console, too.
  { wanted: { accounts: [AMAL, RUTH] }, bears: /status of 401/ },
);
