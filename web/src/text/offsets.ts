/**
 * Turns the record's offsets, which count Unicode code points, into the browser's, which count UTF-16
 * units: a character outside the basic plane (an emoji, say) is one of the former and two of the latter.
 * Offsets outside the text are drawn to its ends.
 */
export function utf16Offsets(text: string): (codePoint: number) => number {
  const astral = astralCodePoints(text);
  return (codePoint) => {
    const offset = codePoint + countBelow(astral, codePoint);
    return Math.min(Math.max(offset, 0), text.length);
  };
}

/** The code-point offsets of the characters that take two units, ascending. */
function astralCodePoints(text: string): number[] {
  const found: number[] = [];
  let codePoint = 0;
  for (const character of text) {
    if (character.length === 2) found.push(codePoint);
    codePoint += 1;
  }
  return found;
}

/** How many of the ascending numbers are smaller than the limit. */
function countBelow(numbers: number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
