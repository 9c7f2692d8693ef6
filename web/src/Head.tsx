import { ThemeChoice } from "./parts/ThemeChoice";
import { AccountMenu } from "./team/AccountMenu";
import { NO_FILTERS } from "./url/filters";
import { Link } from "./url/location";
import {
  articlesAddress,
  claimsAddress,
  incidentsAddress,
  pictureAddress,
  reviewAddress,
  type Route,
} from "./url/route";
import { readPicture } from "./url/picture";
import { readReview } from "./url/review";

/** The desk's name, the ways to its views, who works here. */
export function Head({ route }: { route: Route }) {
  return (
    <header className="head">
      <Link className="name" href="/">
        Reportedly
      </Link>
      <nav aria-label="Desk">
        {waysFrom(route).map(({ views, words, href }) => (
          <Link
            key={words}
            href={href}
            // A report is one of the articles, a comparison one of the incidents.
            aria-current={views[0] === route.view ? "page" : views.includes(route.view) ? true : undefined}
          >
            {words}
          </Link>
        ))}
      </nav>
      <AccountMenu />
      <ThemeChoice />
    </header>
  );
}

/** The views; claims and articles go on with each other's filters. */
function waysFrom(route: Route): { views: Route["view"][]; words: string; href: string }[] {
  const filters = route.view === "claims" || route.view === "articles" ? route.filters : NO_FILTERS;
  const nothing = new URLSearchParams();
  return [
    { views: ["incidents", "incident"], words: "Incidents", href: incidentsAddress() },
    { views: ["picture"], words: "Picture", href: pictureAddress(readPicture(nothing)) },
    { views: ["claims"], words: "Claims", href: claimsAddress(filters) },
    { views: ["articles", "article"], words: "Articles", href: articlesAddress(filters) },
    { views: ["review"], words: "Review", href: reviewAddress(readReview(nothing)) },
  ];
}
