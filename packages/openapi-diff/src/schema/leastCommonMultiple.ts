/** Digits after the point that a number can be multiplied away with and stay exact. */
const MOST_DECIMALS = 6;

/**
 * What is a multiple of both `multipleOf` of a schema, decimals too: of 0.2 and 0.3 it is 0.6. Two that are too fine or too great
 * to be told exactly give the greater.
 */
export function leastCommonMultiple(left: number, right: number): number {
  const scale = 10 ** Math.max(decimalsOf(left), decimalsOf(right));
  const one = Math.round(left * scale);
  const other = Math.round(right * scale);
  const multiple = (one / commonDivisor(one, other)) * other;
  return scale <= 10 ** MOST_DECIMALS && Number.isSafeInteger(multiple)
    ? multiple / scale
    : Math.max(left, right);
}

function decimalsOf(value: number): number {
  const [, decimals = '', exponent = '0'] =
    /^-?\d+(?:\.(\d+))?(?:e([-+]\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, decimals.length - Number(exponent));
}

function commonDivisor(left: number, right: number): number {
  let [one, other] = [left, right];
  while (other !== 0) [one, other] = [other, one % other];
  return one;
}
