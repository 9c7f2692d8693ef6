import { number } from "../words/counts";
import { PAGE_SIZE } from "../url/route";
import { Link } from "../url/location";

interface Props {
  page: number;
  total: number;
  address: (page: number) => string;
}

/** Which part of a list is shown, with the ways to the parts before and after. */
export function Pager({ page, total, address }: Props) {
  if (total <= PAGE_SIZE && page === 1) return null;
  const pages = Math.max(Math.ceil(total / PAGE_SIZE), 1);
  return (
    <nav className="pager" aria-label="Pages">
      {page > 1 && (
        <Link href={address(Math.min(page - 1, pages))} rel="prev">
          ← Previous
        </Link>
      )}
      <span>
        page {number(page)} of {number(pages)}
      </span>
      {page < pages && (
        <Link href={address(page + 1)} rel="next">
          Next →
        </Link>
      )}
    </nav>
  );
}
