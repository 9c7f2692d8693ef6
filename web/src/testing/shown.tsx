import { render } from "@testing-library/react";

import { Desk, DeskContext } from "../api/desk";
import { MeProvider } from "../api/me";
import type { Article } from "../api/types";
import { Page } from "../Page";
import { answer } from "./answers";

/** The page at an address, over a desk that holds these articles; `asked` lists what it was asked. */
export function showPage(address: string, articles: Article[]) {
  const asked: string[] = [];
  const ask = async (path: Parameters<typeof fetch>[0]) => {
    asked.push(String(path));
    const body = answer(articles, String(path));
    return body === null
      ? Response.json({ detail: "No such article" }, { status: 404 })
      : Response.json(body);
  };
  return { ...showPageOver(ask, address), asked };
}

/** The page at an address, over any way of asking. */
export function showPageOver(ask: typeof fetch, address: string) {
  window.history.replaceState(null, "", address);
  return render(
    <DeskContext value={new Desk(ask)}>
      <MeProvider>
        <Page />
      </MeProvider>
    </DeskContext>,
  );
}
