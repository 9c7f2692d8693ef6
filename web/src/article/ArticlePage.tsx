import type { Article } from "../api/types";
import { useAnswer } from "../api/useAnswer";
import { Failure, Loading, Notice } from "../parts/Notice";
import { useTitle } from "../parts/useTitle";
import { Link } from "../url/location";
import { articlePath } from "../url/route";
import { ArticleDesk } from "./ArticleDesk";

interface Props {
  id: string;
  claim: string | null;
}

/** One report with its claims. */
export default function ArticlePage({ id, claim }: Props) {
  const { body: article, stale, error, again } = useAnswer<Article>(articlePath(id));
  const shown = stale || error ? undefined : article;
  useTitle(shown?.title ?? shown?.id ?? "Article");

  if (shown) return <ArticleDesk key={id} article={shown} claim={claim} />;
  return (
    <main id="main" tabIndex={-1} className="plain">
      {error?.missing && (
        <Notice title={`This casebook holds no article “${id}”`}>
          <p>
            The address may belong to another casebook.{" "}
            <Link href="/articles">See the articles of this one</Link>.
          </p>
        </Notice>
      )}
      {error && !error.missing && <Failure error={error} again={again} />}
      {!error && <Loading what="the article" />}
    </main>
  );
}
