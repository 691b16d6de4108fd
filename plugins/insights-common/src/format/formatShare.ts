import { defaultLocale, numberFormat } from './numberFormat';
import { noValue, unitSpace, withMinusSign } from './signs';

const significantDigits = 3;
const mostDecimals = 4;
const smallestShown = 10 ** -(mostDecimals + 2);
/** What the sum of the shares of a whole may lack of it by rounding alone. */
const roundingError = 1e-9;

/**
 * A ratio of 0…1 as percent. Without `decimals` three significant digits, and more near the whole: what is below one by
 * more than rounding is never shown as 100 %, what is above zero never as 0 %.
 *
 * @param decimals - digits after the point, as many as the target has (99.95 % has two)
 *
 * @public
 */
export function formatShare(
  ratio: number | null | undefined,
  options: { decimals?: number; locale?: string } = {},
): string {
  if (ratio === null || ratio === undefined || !Number.isFinite(ratio)) {
    return noValue;
  }
  const { decimals, locale = defaultLocale } = options;
  if (decimals !== undefined) {
    return percent(ratio, locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
  }
  if (ratio !== 0 && Math.abs(ratio) < smallestShown) {
    const bound = percent(Math.sign(ratio) * smallestShown, locale, {
      maximumFractionDigits: mostDecimals,
    });
    return `${ratio > 0 ? '<' : '>'}${bound}`;
  }
  const shown = cutNearOne(ratio);
  return percent(shown, locale, { maximumFractionDigits: decimalsFor(shown) });
}

/** Three significant digits, and near the whole as many as tell the ratio from it. */
function decimalsFor(ratio: number): number {
  const hundredths = Math.abs(ratio) * 100;
  const distance = Math.abs(100 - hundredths);
  if (distance > 0 && hundredths < 100 && distance < 0.1) {
    return Math.min(mostDecimals, Math.ceil(-Math.log10(distance)) + 1);
  }
  if (hundredths === 0) return 0;
  const whole = Math.floor(Math.log10(hundredths)) + 1;
  return Math.min(mostDecimals, Math.max(0, significantDigits - whole));
}

/** Rounding may not turn "almost all" into "all", nor its errors "all" into "almost all". */
function cutNearOne(ratio: number): number {
  if (Math.abs(ratio - 1) < roundingError) return 1;
  const nearest = 1 - smallestShown;
  return ratio < 1 && ratio > nearest ? nearest : ratio;
}

function percent(
  ratio: number,
  locale: string,
  digits: Intl.NumberFormatOptions,
): string {
  const hundredths = numberFormat(locale, digits).format(
    // 0.07 * 100 is 7.000000000000001
    Number((ratio * 100).toPrecision(12)),
  );
  const written = /^-0+$/.test(hundredths.replace(/[.,]/g, ''))
    ? hundredths.slice(1)
    : hundredths;
  return `${withMinusSign(written)}${unitSpace}%`;
}
