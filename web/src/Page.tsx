import { useEffect, useRef } from "react";

import { ArticlePage } from "./article/ArticlePage";
import { ArticlesPage } from "./articles/ArticlesPage";
import { ClaimsPage } from "./claims/ClaimsPage";
import { Notice } from "./parts/Notice";
import { Stumble } from "./parts/Stumble";
import { ThemeChoice } from "./parts/ThemeChoice";
import { useTitle } from "./parts/useTitle";
import { NO_FILTERS } from "./url/filters";
import { Link, useAddress } from "./url/location";
import { articlesAddress, claimsAddress, readRoute, type Route } from "./url/route";

/** The whole page: what its address asks for, under the desk's head. */
export function Page() {
  const route = readRoute(useAddress());
  const place = route.view === "article" ? `article ${route.id}` : route.view;
  useFocusOn(place);
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <Head route={route} />
      <Stumble key={place}>
        <View route={route} />
      </Stumble>
      <footer className="foot">Claims as reports tell them. Nothing here is stated as fact.</footer>
    </>
  );
}

function Head({ route }: { route: Route }) {
  const filters = route.view === "claims" || route.view === "articles" ? route.filters : NO_FILTERS;
  const current = (view: Route["view"]) => (route.view === view ? "page" : undefined);
  return (
    <header className="head">
      <Link className="name" href="/">
        Reportedly
      </Link>
      <nav aria-label="Desk">
        <Link href={claimsAddress(filters)} aria-current={current("claims")}>
          Claims
        </Link>
        <Link href={articlesAddress(filters)} aria-current={current("articles")}>
          Articles
        </Link>
      </nav>
      <ThemeChoice />
    </header>
  );
}

function View({ route }: { route: Route }) {
  switch (route.view) {
    case "claims":
      return <ClaimsPage filters={route.filters} page={route.page} />;
    case "articles":
      return <ArticlesPage filters={route.filters} page={route.page} />;
    case "article":
      return <ArticlePage id={route.id} claim={route.claim} />;
    case "unknown":
      return <Nowhere />;
  }
}

function Nowhere() {
  useTitle("Not found");
  return (
    <main id="main" tabIndex={-1} className="plain">
      <Notice title="The desk has no page at this address">
        <p>
          <Link href="/">See the claims</Link> or <Link href="/articles">the articles</Link>.
        </p>
      </Notice>
    </main>
  );
}

/** Whoever does not see the page change is taken to the new content; not on arrival. */
function useFocusOn(place: string): void {
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    // An article opened at a claim has put the focus there.
    if (document.activeElement?.closest(".claim-list")) return;
    document.getElementById("main")?.focus({ preventScroll: true });
  }, [place]);
}
