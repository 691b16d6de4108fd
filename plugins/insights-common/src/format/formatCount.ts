import { defaultLocale, numberFormat } from './numberFormat';
import { withMinusSign } from './signs';

/**
 * A count written out, however large, since readers add it up: `1,234,567`.
 *
 * @param decimals - digits after the point, for what is counted in parts
 *
 * @public
 */
export function formatCount(count: number, decimals: number = 0): string {
  return withMinusSign(
    numberFormat(defaultLocale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }).format(count + 0),
  );
}
