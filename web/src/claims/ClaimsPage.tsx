import type { Claim, ClaimJudged } from "../api/types";
import { Narrowed } from "../filter/Narrowed";
import type { Filters } from "../url/filters";
import { claimsAddress } from "../url/route";
import { ClaimTable } from "./ClaimTable";

/** What is said to have happened, by whom: the claims of the casebook. */
export default function ClaimsPage({ filters, page }: { filters: Filters; page: number }) {
  return (
    <Narrowed<Claim> what="claims" title="Claims" filters={filters} page={page} address={claimsAddress}>
      {(claims, body) => (
        <ClaimTable
          claims={claims}
          judged={"judged" in body ? (body.judged as ClaimJudged[]) : []}
          filters={filters}
        />
      )}
    </Narrowed>
  );
}
