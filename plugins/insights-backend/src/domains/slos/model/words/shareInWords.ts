/** A part of a budget in whole percent, rounded down so that nobody counts on what is not there; little is not nothing. */
export function shareInWords(share: number): string {
  if (share > 0 && share < 0.01) return 'less than 1 %';
  // The sum of binary fractions may lie a little below the whole number.
  return `${Math.floor(share * 100 + 1e-9) + 0} %`;
}
