import type { Page } from "../api/types";
import { Notice } from "../parts/Notice";
import {
  PICTURE_FILTERS,
  pictureAddress,
  pictureFile,
  type PictureState,
  ROWS,
  VIEW_WORDS,
} from "../url/picture";
import { Link } from "../url/location";
import { number, several } from "../words/counts";
import { AlignmentView } from "./alignment/AlignmentView";
import { BreachesView } from "./breaches/BreachesView";
import { ControlView } from "./control/ControlView";
import { CoverageView } from "./CoverageView";
import { filterWords } from "./FilterBar";
import { LossesView } from "./losses/LossesView";
import { NamingView } from "./NamingView";
import type * as rows from "./rows";
import { GovernanceView, HarmView, PostureView, StatementsView } from "./tables";

interface Props {
  state: PictureState;
  found: Page<unknown>;
}

/** A view's rows, with how many were found and ways to take them along. */
export function Shown({ state, found }: Props) {
  const { view, filters } = state;
  if (found.items.length === 0 && view !== "breaches") return <Nothing state={state} total={found.total} />;
  return (
    <>
      <p className="found" role="status">
        {several(found.total, "row")}
        {found.total > found.items.length && `, of which ${number(found.items.length)} are shown here`}{" "}
        <span className="files">
          all rows as{" "}
          <a href={pictureFile(view, "csv", filters)} download>
            CSV
          </a>{" "}
          or{" "}
          <a href={pictureFile(view, "json", filters)} download>
            JSON
          </a>
        </span>
      </p>
      <Rows state={state} items={found.items} />
      <Pages state={state} total={found.total} />
    </>
  );
}

// The desk answers each view with rows of its own type.
function Rows({ state, items }: { state: PictureState; items: readonly unknown[] }) {
  const filters = filterWords(state.filters);
  switch (state.view) {
    case "control":
      return <ControlView rows={items as rows.Control[]} filters={state.filters} />;
    case "alignment":
      return <AlignmentView rows={items as rows.Tie[]} filters={filters} />;
    case "losses":
      return <LossesView rows={items as rows.Loss[]} />;
    case "breaches":
      return <BreachesView rows={items as rows.Breach[]} filters={state.filters} />;
    case "naming":
      return <NamingView rows={items as rows.Naming[]} />;
    case "harm":
      return <HarmView rows={items as rows.Harm[]} />;
    case "posture":
      return <PostureView rows={items as rows.Posture[]} />;
    case "governance":
      return <GovernanceView rows={items as rows.Governance[]} />;
    case "statements":
      return <StatementsView rows={items as rows.Statement[]} />;
    case "coverage":
      return <CoverageView rows={items as rows.Coverage[]} filters={filters} />;
  }
}

function Nothing({ state, total }: { state: PictureState; total: number }) {
  const narrowed = PICTURE_FILTERS.active(state.filters).length > 0;
  return (
    <Notice title={total > 0 ? "The rows end before this page" : "Nothing of this was read"}>
      <p>
        {narrowed
          ? "No claim under these filters tells of it. That is not to say that there was nothing: see the coverage."
          : "No claim of this casebook tells of it. That is not to say that there was nothing."}
      </p>
      {narrowed && (
        <p>
          <Link href={pictureAddress({ view: state.view })}>Take the filters away</Link>
        </p>
      )}
    </Notice>
  );
}

function Pages({ state, total }: { state: PictureState; total: number }) {
  const pages = Math.ceil(total / ROWS);
  if (pages <= 1 || state.view === "coverage") return null;
  const to = (page: number) => pictureAddress({ ...state, page, opened: "" });
  return (
    <nav className="pager" aria-label="Pages">
      {state.page > 1 && (
        <Link href={to(state.page - 1)} rel="prev">
          ← Previous
        </Link>
      )}
      <span>
        page {number(state.page)} of {number(pages)} of {VIEW_WORDS[state.view].toLowerCase()}
      </span>
      {state.page < pages && (
        <Link href={to(state.page + 1)} rel="next">
          Next →
        </Link>
      )}
    </nav>
  );
}
