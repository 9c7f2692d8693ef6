import type { Article } from "../api/types";
import { NotGiven } from "../parts/NotGiven";
import { Published } from "../parts/Published";

/** What is known of a report beside its text. */
export function ArticleHead({ article }: { article: Article }) {
  const { title, outlet, published, url, language } = article;
  return (
    <header className="article-head">
      <h1 className={isInText(article) ? "visually-hidden" : undefined}>
        {title ?? `Article ${article.id}`}
      </h1>
      <ul className="article-facts" aria-label="About this report">
        <li>{outlet ?? <NotGiven what="outlet" />}</li>
        <li>
          <Published published={published} />
        </li>
        {language !== null && <li>{language}</li>}
        <li>{url === null ? <NotGiven what="address" /> : <Address url={url} />}</li>
      </ul>
    </header>
  );
}

/** A title that the text's own headline repeats need not be shown twice. */
function isInText({ title, lines }: Article): boolean {
  return lines.some((line) => line.kind === "headline" && line.span.text.trim() === title?.trim());
}

/** Where the report was published; only a web address becomes a link. */
function Address({ url }: { url: string }) {
  if (!/^https?:\/\//i.test(url)) return <span className="address">{url}</span>;
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      original report ↗
    </a>
  );
}
