/** The days from one to another in words, both inclusive; null where neither is told. */
export function spell(earliest: string | null, latest: string | null): string | null {
  if (earliest !== null && latest !== null)
    return earliest === latest ? earliest : `${earliest} to ${latest}`;
  if (earliest !== null) return `${earliest} or later`;
  return latest === null ? null : `by ${latest}`;
}
