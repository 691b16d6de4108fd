/** More says nothing of a burn rate, or of a number of hours. */
const DIGITS = 3;

/** A measured number without a unit, with three significant digits. */
export function numberInWords(value: number): string {
  return String(Number(value.toPrecision(DIGITS)) + 0);
}
