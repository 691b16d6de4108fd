/** A count whole, since the lines of a ledger are added up by their readers: `1,234,567`. */
export function unitsText(units: number, decimals: number): string {
  return new Intl.NumberFormat('en', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
    .format(units)
    .replace('-', '\u2212');
}
