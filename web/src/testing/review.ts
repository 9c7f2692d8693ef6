import type { Article, Me } from "../api/types";
import { keptAs, subjectKey } from "../review/decisions";
import type { Draft, Judgement, QueueItem } from "../review/types";
import { answer } from "./answers";

interface Told {
  path: string;
  method: string;
  body: unknown;
}

/** A desk that keeps judgements, in memory: what was sent to it is in `sent`. */
export function reviewDesk(articles: Article[], items: QueueItem[] = [], me: Partial<Me> = {}, beyond = 0) {
  const judgements: Judgement[] = [];
  const sent: Told[] = [];
  const desk = {
    judgements,
    sent,
    /** Answers to paths that the desk has nothing of its own for. */
    others: {} as Record<string, unknown>,
    /** What the next thing sent is refused with. */
    refusal: null as { what: string; remedy: string } | null,
    ask: async (path: Parameters<typeof fetch>[0], request: RequestInit = {}): Promise<Response> => {
      const { pathname } = new URL(String(path), "http://desk.invalid");
      const method = request.method ?? "GET";
      if (method !== "GET") {
        const body: unknown = typeof request.body === "string" ? parsed(request.body) : undefined;
        sent.push({ path: String(path), method, body });
        if (desk.refusal) {
          const { what, remedy } = desk.refusal;
          desk.refusal = null;
          return Response.json({ detail: `${what}. ${remedy}`, what, remedy }, { status: 400 });
        }
        const withdrawn = /judgements\/(\d+)\/withdrawal$/.exec(pathname)?.[1];
        if (withdrawn !== undefined) return Response.json(withdraw(judgements, Number(withdrawn)));
        if (pathname === "/api/review/judgements") {
          const who = named(request) ?? me.name ?? "amal";
          return Response.json(keep(judgements, body as Draft, who), { status: 201 });
        }
        return pathname in desk.others
          ? Response.json(desk.others[pathname])
          : new Response(null, { status: 204 });
      }
      if (pathname in desk.others) return Response.json(desk.others[pathname]);
      const body = known(pathname, named(request)) ?? answer(articles, String(path));
      return body === null
        ? Response.json({ what: "Nothing there", remedy: "Look elsewhere" }, { status: 404 })
        : Response.json(body);
    },
  };
  const known = (pathname: string, name: string | null): unknown => {
    if (pathname === "/api/me") {
      return { auth: false, name: name ?? "amal", role: "editor", csrf: "desk", ...me };
    }
    const article = /^\/api\/articles\/([^/]+)\/judgements$/.exec(pathname)?.[1];
    if (article !== undefined) return { items: judgements.toReversed(), decided: [] };
    if (pathname === "/api/review/judgements")
      return { total: judgements.length, items: judgements.toReversed() };
    if (pathname === "/api/review/queue") {
      const judged = new Set(
        judgements.filter((one) => !one.withdrawn).map((one) => subjectKey(one.subject)),
      );
      const left = items.filter((item) => !judged.has(keyOf(item)));
      const done = items.length - left.length;
      return { total: left.length + beyond, listed: left.length, done, coders: 2, items: left };
    }
    return null;
  };
  return desk;
}

function named({ headers }: RequestInit): string | null {
  const told = new Headers(headers).get("X-Reportedly-Name");
  return told === null ? null : decodeURIComponent(told);
}

function keyOf({ subject }: QueueItem): string {
  return subjectKey(subject.kind === "mention" ? { ...subject, entity: subject.entity ?? "" } : subject);
}

function keep(judgements: Judgement[], draft: Draft, who: string): Judgement {
  const one = keptAs(draft, { key: judgements.length + 1, who, when: "2026-05-03T09:00:00+00:00" });
  judgements.push(one);
  return one;
}

function withdraw(judgements: Judgement[], key: number): Judgement | null {
  const at = judgements.findIndex((one) => one.key === key);
  const one = judgements[at];
  if (!one) return null;
  judgements[at] = { ...one, withdrawn: true, effect: "withdrawn" };
  return judgements[at];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
