/** The day of an ISO date or date-time as given; any other wording is kept whole. */
export function day(published: string): string {
  return /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0] ?? published;
}
