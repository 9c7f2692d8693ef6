import type { Account, Reason } from "../api/tellings";
import { articleAddress } from "../url/route";
import { Link } from "../url/location";
import { voice } from "../words/chain";
import { heldBy } from "./columns";
import type { Incident } from "./incident";

/** Why these accounts are held to tell of one happening, with the weights; shown on demand. */
export function Held({ incident }: { incident: Incident }) {
  const between = heldBy(incident);
  const within = incident.accounts.filter((account) => account.reasons.length > 0);
  return (
    <details className="held">
      <summary>Why these are held to be one happening</summary>
      <p>
        A program compared them; it may be wrong. Each thing seen has a weight (log-odds, learnt from
        incidents that were joined by reading): above nought it speaks for one happening, below against.
      </p>
      {between.length > 0 ? (
        <Reasons title="Between reports, on average" reasons={between} />
      ) : (
        <p>One report alone tells of it: nothing was compared between reports.</p>
      )}
      {within.length > 0 && (
        <details>
          <summary>Account by account, within each report</summary>
          {within.map((account) => (
            <Reasons
              key={account.article + account.claim}
              title={<Of account={account} />}
              reasons={account.reasons.filter((reason) => reason.weight !== 0)}
            />
          ))}
        </details>
      )}
    </details>
  );
}

function Of({ account }: { account: Account }) {
  return (
    <>
      {voice(account)}:{" "}
      <Link href={articleAddress(account.article, account.claim)}>“{account.content.text}”</Link>
    </>
  );
}

function Reasons({ title, reasons }: { title: React.ReactNode; reasons: readonly Reason[] }) {
  const ordered = reasons.toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
  return (
    <table className="reasons">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">Seen</th>
          <th scope="col">Weight</th>
        </tr>
      </thead>
      <tbody>
        {ordered.map((reason) => (
          <tr key={reason.what}>
            <td>{reason.what}</td>
            <td className="weight">{signed(reason.weight)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function signed(weight: number): string {
  return (weight < 0 ? "−" : "+") + Math.abs(weight).toFixed(2);
}
