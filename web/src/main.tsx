import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import { Desk, DeskContext } from "./api/desk";
import { MeProvider } from "./api/me";
import { Page } from "./Page";
import { chosenTheme, showTheme } from "./parts/theme";
import "./styles/index.css";

showTheme(chosenTheme());

const place = document.getElementById("page");
if (place) {
  createRoot(place).render(
    <StrictMode>
      <DeskContext value={new Desk()}>
        <MeProvider>
          <Page />
        </MeProvider>
      </DeskContext>
    </StrictMode>,
  );
}
