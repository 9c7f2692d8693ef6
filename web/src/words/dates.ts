/** The day of an ISO date or date-time as given; any other wording is kept whole. */
export function day(published: string): string {
  return /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0] ?? published;
}

const DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** The day of an ISO date-time as people say it: "3 May 2026"; any other wording is kept whole. */
export function dayWords(when: string): string {
  const time = Date.parse(when);
  return Number.isNaN(time) ? when : DAY.format(time);
}
