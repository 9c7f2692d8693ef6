import { useState } from "react";

import { chosenTheme, keepTheme, showTheme, THEMES } from "./theme";

export function ThemeChoice() {
  const [theme, setTheme] = useState(chosenTheme);
  return (
    <label className="theme">
      Theme{" "}
      <select
        value={theme}
        onChange={(change) => {
          const next = THEMES.find((name) => name === change.target.value) ?? "auto";
          setTheme(next);
          keepTheme(next);
          showTheme(next);
        }}
      >
        {THEMES.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </label>
  );
}
