import { formatDifference, formatValue } from '../../trends';

/** `95 % less 2 points of hysteresis`. */
export function easedInWords(
  declared: number,
  isLess: boolean,
  hysteresis: number,
  { unit }: { readonly unit: string },
): string {
  return `${formatValue(declared, unit)} ${
    isLess ? 'less' : 'plus'
  } ${formatDifference(hysteresis, unit)} of hysteresis`;
}
