import type { ArticleSummary } from "../api/types";
import { Narrowed } from "../filter/Narrowed";
import { NotGiven } from "../parts/NotGiven";
import { Published } from "../parts/Published";
import type { Filters } from "../url/filters";
import { Link } from "../url/location";
import { articleAddress, articlesAddress } from "../url/route";
import { number } from "../words/counts";

/** The reports the casebook holds. */
export default function ArticlesPage({ filters, page }: { filters: Filters; page: number }) {
  return (
    <Narrowed<ArticleSummary>
      what="articles"
      title="Articles"
      filters={filters}
      page={page}
      address={articlesAddress}
    >
      {(articles) => <ArticleTable articles={articles} />}
    </Narrowed>
  );
}

function ArticleTable({ articles }: { articles: ArticleSummary[] }) {
  return (
    <table className="articles cards" aria-label="Articles">
      <thead>
        <tr>
          <th scope="col">Title</th>
          <th scope="col">Outlet</th>
          <th scope="col">Published</th>
          <th scope="col" className="figure">
            Claims
          </th>
        </tr>
      </thead>
      <tbody>
        {articles.map((article) => (
          <tr key={article.id}>
            <td className="cell-title">
              <Link href={articleAddress(article.id)}>{article.title ?? article.id}</Link>
              {article.title === null && <NotGiven what="title" />}
            </td>
            <td>{article.outlet ?? <NotGiven what="outlet" />}</td>
            <td>
              <Published published={article.published} />
            </td>
            <td className="figure">
              {number(article.claims)}
              <span className="unit"> {article.claims === 1 ? "claim" : "claims"}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
