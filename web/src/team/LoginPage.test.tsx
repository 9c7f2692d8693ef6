import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";

import { reviewDesk } from "../testing/review";
import { SAMPLE } from "../testing/sample";
import { showPageOver } from "../testing/shown";

describe("logging in", () => {
  it("sends name and password once, and leads on to where one was going", async () => {
    const desk = reviewDesk(SAMPLE, [], { auth: true, name: null, role: "reader", csrf: null });
    showPageOver(desk.ask, "/login?next=%2Farticles");
    const user = userEvent.setup();
    await user.type(await screen.findByRole("textbox", { name: "Name" }), "amal");
    await user.type(screen.getByLabelText("Password"), "a long one");
    await user.keyboard("{Enter}");
    await waitFor(() => expect(window.location.pathname).toBe("/articles"));
    expect(desk.sent).toEqual([
      { path: "/api/session", method: "POST", body: { name: "amal", password: "a long one" } },
    ]);
  });

  it("that is refused says why", async () => {
    const desk = reviewDesk(SAMPLE, [], { auth: true, name: null, role: "reader", csrf: null });
    desk.refusal = { what: "No account has this name and password", remedy: "Try again" };
    showPageOver(desk.ask, "/login");
    const user = userEvent.setup();
    await user.type(await screen.findByRole("textbox", { name: "Name" }), "amal");
    await user.type(screen.getByLabelText("Password"), "wrong{Enter}");
    expect((await screen.findByRole("alert")).textContent).toContain("No account has this name");
    expect(window.location.pathname).toBe("/login");
  });

  it("is nobody's duty at a desk without accounts", async () => {
    showPageOver(reviewDesk(SAMPLE).ask, "/login");
    expect(await screen.findByText("This desk has no accounts")).toBeTruthy();
    expect(screen.queryByText("Log out")).toBeNull();
  });
});

describe("the account", () => {
  it("tells name, role and what that may do, and lets out", async () => {
    const desk = reviewDesk(SAMPLE, [], { auth: true, name: "amal", role: "coder", csrf: "t" });
    showPageOver(desk.ask, "/articles");
    const user = userEvent.setup();
    await user.click(await screen.findByText("amal"));
    expect(screen.getByText(/may read everything, judge/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Log out" }));
    await waitFor(() => expect(desk.sent).toHaveLength(1));
    expect(desk.sent[0]).toMatchObject({ path: "/api/session", method: "DELETE" });
  });
});
