import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";

import { chosenTheme } from "./theme";
import { ThemeChoice } from "./ThemeChoice";

it("keeps the theme that was chosen, and follows the system until then", async () => {
  const user = userEvent.setup();
  render(<ThemeChoice />);
  expect(document.documentElement.dataset["theme"]).toBeUndefined();
  await user.selectOptions(screen.getByRole("combobox", { name: "Theme" }), "dark");
  expect(document.documentElement.dataset["theme"]).toBe("dark");
  expect(chosenTheme()).toBe("dark");
  await user.selectOptions(screen.getByRole("combobox", { name: "Theme" }), "auto");
  expect(document.documentElement.dataset["theme"]).toBeUndefined();
});
