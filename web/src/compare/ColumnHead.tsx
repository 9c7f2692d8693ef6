import { Caveats } from "../parts/Standing";
import { Published } from "../parts/Published";
import type { Account } from "../api/tellings";
import { chainNames } from "../words/chain";
import { several } from "../words/counts";
import type { Column } from "./columns";
import { JudgePair } from "./JudgePair";
import { PARTS } from "./words";

/** Who speaks in a column, through whom, when and how. */
export function ColumnHead({ column, first }: { column: Column; first: Account | undefined }) {
  const [account] = column.accounts;
  if (!account) return null;
  if (column.accounts.length > 1) return <Folded accounts={column.accounts} />;
  return (
    <>
      <Chain account={account} />
      <span className="head-line">
        <Published published={account.published} />
      </span>
      <span className="head-line">
        <span className="status">{account.status}</span> <Caveats claim={account} />
      </span>
      <span className="head-line part">{PARTS[account.part] ?? account.part}</span>
      {first && first !== account && <JudgePair left={first} right={account} />}
    </>
  );
}

/** The voices of an account, from who says it to the outlet. */
export function Chain({ account }: { account: Account }) {
  const names = chainNames(account);
  return (
    <span className="chain">
      {names.map((name, index) => (
        <span key={name} className={index === 0 ? "speaker" : "through"}>
          {index > 0 && (
            <>
              <span aria-hidden="true">→ </span>
              <span className="visually-hidden">through </span>
            </>
          )}
          {name}{" "}
        </span>
      ))}
      {names.length === 0 && <span className="not-given">not named</span>}
      {names.length === 1 && account.status === "stated" && <span className="through">in its own voice</span>}
    </span>
  );
}

const distinct = (values: (string | null)[]): string[] => [
  ...new Set(values.filter((value) => value !== null)),
];

function Folded({ accounts }: { accounts: readonly Account[] }) {
  const days = distinct(accounts.map((account) => account.published?.slice(0, 10) ?? null));
  return (
    <>
      <span className="chain through">
        {several(accounts.length, "account")} in {distinct(accounts.map((each) => each.outlet)).join(", ")}
      </span>
      <span className="head-line">{days.length > 1 ? `${days[0]} to ${days.at(-1)}` : days[0]}</span>
      <span className="head-line">
        {distinct(accounts.map((account) => account.status)).map((status) => (
          <span key={status}>
            <span className="status">{status}</span>{" "}
          </span>
        ))}
      </span>
      <span className="head-line part">{distinct(accounts.map((account) => account.part)).join(", ")}</span>
    </>
  );
}
