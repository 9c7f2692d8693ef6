import { describe, expect, it, vi } from "vitest";

import { Desk, DeskError } from "./desk";

const ME = { auth: true, name: "Ada", role: "editor", csrf: "token" };
const never = new AbortController().signal;

/** A desk over these answers by path, and what it was sent. */
function over(answers: Record<string, () => Response>) {
  const ask = vi.fn<typeof fetch>(
    async (path) => answers[String(path)]?.() ?? Response.json({ detail: "Nothing there" }, { status: 404 }),
  );
  return { desk: new Desk(ask), ask };
}

describe("what is sent to the desk", () => {
  it("bears the token that the desk gave this page, asked for once", async () => {
    const { desk, ask } = over({
      "/api/me": () => Response.json(ME),
      "/api/kept": () => Response.json({ making: true }, { status: 202 }),
    });
    await desk.send("/api/kept", { method: "POST", body: { a: 1 } });
    await desk.send("/api/kept", { method: "POST" });
    const headers = ask.mock.calls[1]?.[1]?.headers;
    expect(headers).toMatchObject({ "X-CSRF-Token": "token", "Content-Type": "application/json" });
    expect(ask.mock.calls.map(([path]) => path)).toEqual(["/api/me", "/api/kept", "/api/kept"]);
  });

  it("may be answered with nothing", async () => {
    const { desk } = over({
      "/api/me": () => Response.json(ME),
      "/api/session": () => new Response(null, { status: 204 }),
    });
    expect(await desk.send("/api/session", { method: "DELETE" })).toBeUndefined();
  });
});

describe("a desk that wants to know who asks", () => {
  it("has whoever asks led to the log-in", async () => {
    const { desk } = over({ "/api/incidents": () => Response.json({ detail: "Log in" }, { status: 401 }) });
    const lead = vi.fn<() => void>();
    desk.onShutOut(lead);
    await expect(desk.get("/api/incidents", never)).rejects.toMatchObject({ status: 401 });
    expect(lead).toHaveBeenCalledOnce();
  });

  it("may be one without accounts, where nobody has to", async () => {
    expect(await over({}).desk.me()).toMatchObject({ auth: false, role: "editor" });
  });
});

describe("answers", () => {
  it("are kept for going back, the latest of them", async () => {
    const desk = new Desk(async (path) => Response.json(String(path)));
    for (let page = 0; page < 70; page += 1) await desk.get(`/api/claims?offset=${page}`, never);
    expect(desk.kept("/api/claims?offset=69")).toBe("/api/claims?offset=69");
    expect(desk.kept("/api/claims?offset=0")).toBeUndefined();
  });

  it("are forgotten, and asked anew, when somebody logs in or out", async () => {
    const { desk } = over({ "/api/me": () => Response.json(ME) });
    const again = vi.fn<() => void>();
    const stop = desk.onRefresh(again);
    await desk.me();
    desk.forget();
    expect(desk.kept("/api/me")).toBeUndefined();
    expect(again).toHaveBeenCalledOnce();
    stop();
    desk.refresh();
    expect(again).toHaveBeenCalledOnce();
  });

  it("that are none are told with a remedy", async () => {
    const { desk } = over({ "/api/claims": () => new Response("<html>") });
    await expect(desk.get("/api/claims", never)).rejects.toBeInstanceOf(DeskError);
  });
});
