import type { ReactNode } from "react";

import { useAnswer } from "../api/useAnswer";
import type { Page } from "../api/types";
import { Failure, Loading, Notice } from "../parts/Notice";
import { Pager } from "../parts/Pager";
import { useTitle } from "../parts/useTitle";
import { active, type Filters, FILTER_WORDS, NO_FILTERS, without } from "../url/filters";
import { go } from "../url/location";
import { listPath } from "../url/route";
import { several } from "../words/counts";
import { Chosen } from "./Chosen";
import { FilterColumn, valueWords } from "./FilterColumn";

interface Props<Item> {
  what: "claims" | "articles";
  title: string;
  filters: Filters;
  page: number;
  address: (filters: Filters, page?: number) => string;
  children: (items: Item[], body: Page<Item>) => ReactNode;
}

/** A list of the casebook beside the filters that narrow it, with every state it can be in. */
export function Narrowed<Item>({ what, title, filters, page, address, children }: Props<Item>) {
  const { body, stale, error, again } = useAnswer<Page<Item>>(listPath(what, filters, page));
  useTitle(title);
  const change = (next: Filters) => go(address(next));
  return (
    <div className="narrowed">
      <FilterColumn filters={filters} onChange={change} />
      <main id="main" tabIndex={-1} aria-busy={stale && !error}>
        <header className="list-head">
          <h1>{title}</h1>
          {body && !error && (
            <p className="total" role="status">
              {several(body.total, what.slice(0, -1))}
            </p>
          )}
        </header>
        <Chosen
          chips={active(filters).map(([name, value]) => ({
            key: `${name} ${value}`,
            name: FILTER_WORDS[name],
            words: valueWords(name, value),
            remove: () => change(without(filters, name, value)),
          }))}
          clear={() => change(NO_FILTERS)}
        />
        {error && <Failure error={error} again={again} />}
        {!error && !body && <Loading what={what} />}
        {!error && body && (
          <div className={stale ? "stale" : undefined}>
            {body.items.length > 0 ? (
              children(body.items, body)
            ) : (
              <Nothing what={what} filters={filters} page={page} change={change} />
            )}
            <Pager page={page} total={body.total} address={(other) => address(filters, other)} />
          </div>
        )}
      </main>
    </div>
  );
}

interface NothingProps {
  what: string;
  filters: Filters;
  page: number;
  change: (filters: Filters) => void;
}

function Nothing({ what, filters, page, change }: NothingProps) {
  if (page > 1) {
    return (
      <Notice title={`The list of ${what} ends before this page`}>
        <button type="button" onClick={() => change(filters)}>
          Go to its first page
        </button>
      </Notice>
    );
  }
  if (active(filters).length > 0) {
    return (
      <Notice title={`No ${what} match these filters`}>
        <p>Remove a filter above, or all of them.</p>
        <button type="button" onClick={() => change(NO_FILTERS)}>
          Clear all filters
        </button>
      </Notice>
    );
  }
  return (
    <Notice title={`This casebook holds no ${what} yet`}>
      <p>
        Add reports from a terminal, then reload this page: <code>reportedly add FILE …</code>
      </p>
      <p>
        Plain text, HTML and JSON lines of articles are read. Where the desk serves a casebook other than{" "}
        <code>casebook.db</code>, name it: <code>--casebook FILE</code>.
      </p>
    </Notice>
  );
}
