import { unitSpace, withMinusSign } from './signs';

const decimals = 2;
const raised: Record<string, string> = {
  '-': '⁻',
  0: '⁰',
  1: '¹',
  2: '²',
  3: '³',
  4: '⁴',
  5: '⁵',
  6: '⁶',
  7: '⁷',
  8: '⁸',
  9: '⁹',
};

/** A number with a power of ten and three significant digits: `1.02 × 10⁻²²`. @public */
export function scientific(value: number): string {
  const [mantissa, exponent] = value.toExponential(decimals).split('e');
  const power = Array.from(String(Number(exponent)), sign => raised[sign]);
  return withMinusSign(
    `${mantissa}${unitSpace}×${unitSpace}10${power.join('')}`,
  );
}
