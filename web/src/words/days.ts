/** The days of an incident: "2017-04-15", "2017-04-01 to 04-19", "until 2017-04-20"; null where none is told. */
export function daysWords(earliest: string | null, latest: string | null): string | null {
  if (earliest === null && latest === null) return null;
  if (earliest === null) return `until ${latest}`;
  if (latest === null) return `since ${earliest}`;
  if (earliest === latest) return earliest;
  return `${earliest} to ${shortened(earliest, latest)}`;
}

/** A later day without the year it shares with an earlier one. */
function shortened(earlier: string, later: string): string {
  return earlier.slice(0, 4) === later.slice(0, 4) ? later.slice(5) : later;
}
