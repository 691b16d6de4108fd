/**
 * The values divided by the factors of their season; the very array where there are none, since forecasts from many past
 * moments would spend their time on copies.
 *
 * @param factors - one a phase, the first of position 0
 */
export function withoutFactors(
  values: Float64Array,
  factors: Float64Array | undefined,
): Float64Array {
  if (!factors) return values;
  return values.map((value, index) => value / factors[index % factors.length]);
}
