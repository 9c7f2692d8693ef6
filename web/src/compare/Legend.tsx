/** What the signs mean. */
export function Legend() {
  return (
    <p className="compare-legend">
      <span>
        <span className="sign">=</span> another origin says so, too
      </span>
      <span>
        <span className="sign">≠</span> cannot be so together with what another origin says
      </span>
      <span>
        <span className="sign">✕</span> denied, or said not to be so
      </span>
      <span>
        <span className="sign">◦</span> one origin only
      </span>
      <span>[words] of an earlier sentence</span>
    </p>
  );
}
