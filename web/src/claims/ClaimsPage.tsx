import type { Claim } from "../api/types";
import { Narrowed } from "../filter/Narrowed";
import type { Filters } from "../url/filters";
import { claimsAddress } from "../url/route";
import { ClaimTable } from "./ClaimTable";

/** What is said to have happened, by whom: the claims of the casebook. */
export default function ClaimsPage({ filters, page }: { filters: Filters; page: number }) {
  return (
    <Narrowed<Claim> what="claims" title="Claims" filters={filters} page={page} address={claimsAddress}>
      {(claims) => <ClaimTable claims={claims} filters={filters} />}
    </Narrowed>
  );
}
