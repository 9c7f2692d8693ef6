import { lazy, Suspense, useCallback, useEffect, useRef } from "react";

import { Head } from "./Head";
import { IncidentsPage } from "./incidents/IncidentsPage";
import { Loading, Notice } from "./parts/Notice";
import { Stumble } from "./parts/Stumble";
import { useTitle } from "./parts/useTitle";
import { Link, useAddress } from "./url/location";
import { readRoute, type Route } from "./url/route";

// The first view comes with the page; the others when they are gone to.
const ArticlePage = lazy(() => import("./article/ArticlePage"));
const ArticlesPage = lazy(() => import("./articles/ArticlesPage"));
const ClaimsPage = lazy(() => import("./claims/ClaimsPage"));
const ComparePage = lazy(() => import("./compare/ComparePage"));
const LoginPage = lazy(() => import("./team/LoginPage"));
const PicturePage = lazy(() => import("./picture/PicturePage"));
const ReviewPage = lazy(() => import("./review/ReviewPage"));

/** The whole page: what its address asks for, under the desk's head. */
export function Page() {
  const route = readRoute(useAddress());
  const place = placeOf(route);
  const arrived = useFocusOn(place);
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <Head route={route} />
      <Stumble key={place}>
        <Suspense fallback={<Coming />}>
          <View route={route} />
          <Arrived at={place} tell={arrived} />
        </Suspense>
      </Stumble>
      <footer className="foot">Claims as reports tell them. Nothing here is stated as fact.</footer>
    </>
  );
}

function View({ route }: { route: Route }) {
  switch (route.view) {
    case "incidents":
      return <IncidentsPage state={route.state} />;
    case "incident":
      return <ComparePage state={route.state} />;
    case "claims":
      return <ClaimsPage filters={route.filters} page={route.page} />;
    case "articles":
      return <ArticlesPage filters={route.filters} page={route.page} />;
    case "article":
      return <ArticlePage id={route.id} claim={route.claim} />;
    case "picture":
      return <PicturePage state={route.state} />;
    case "review":
      return <ReviewPage state={route.state} />;
    case "login":
      return <LoginPage state={route.state} />;
    case "unknown":
      return <Nowhere />;
  }
}

/** What counts as one place: going to another takes the focus to its content. */
function placeOf(route: Route): string {
  if (route.view === "article") return `article ${route.id}`;
  if (route.view === "incident") return `incident ${route.state.id}`;
  return route.view;
}

function Coming() {
  return (
    <main id="main" tabIndex={-1} className="plain">
      <Loading what="the view" />
    </main>
  );
}

function Nowhere() {
  useTitle("Not found");
  return (
    <main id="main" tabIndex={-1} className="plain">
      <Notice title="The desk has no page at this address">
        <p>
          <Link href="/">See the incidents</Link>, <Link href="/claims">the claims</Link> or{" "}
          <Link href="/articles">the articles</Link>.
        </p>
      </Notice>
    </main>
  );
}

/** Tells when the view of a place stands, however late it came. */
function Arrived({ at, tell }: { at: string; tell: (place: string) => void }) {
  useEffect(() => tell(at), [at, tell]);
  return null;
}

/** Whoever does not see the page change is taken to the new content once it stands; not on arrival. */
function useFocusOn(first: string): (place: string) => void {
  const before = useRef(first);
  return useCallback((place: string) => {
    if (before.current === place) return;
    before.current = place;
    // An article opened at a claim has put the focus there, as may any view that comes back to a row.
    if (document.activeElement?.closest(".claim-list, [data-keeps-focus]")) return;
    document.getElementById("main")?.focus({ preventScroll: true });
  }, []);
}
