/**
 * Whether an alert can hold at all: when everything fails, a budget burns at 1 ÷ what is allowed to fail, and never
 * faster.
 *
 * @param alert - `factor`: the burn rate that must be exceeded
 * @param allowedErrorRatio - 1 − target
 * @see https://sre.google/workbook/alerting-on-slos/
 */
export function canFire(
  alert: { factor: number },
  allowedErrorRatio: number,
): boolean {
  return alert.factor * allowedErrorRatio < 1;
}
