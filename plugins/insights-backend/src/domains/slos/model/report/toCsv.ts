/** What a field of a CSV file can hold; null, and what is no number, is an empty field. */
export type CsvValue = string | number | null;

const NEEDS_QUOTES = /[",\r\n]/;
/** Spreadsheets run what begins like this as a formula. */
const FORMULA_START = /^[=+\-@\t\r\n]/;

/**
 * A table as CSV with a header row. Text that a spreadsheet would run as a formula is disarmed with an apostrophe.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function toCsv(
  header: readonly string[],
  rows: readonly (readonly CsvValue[])[],
): string {
  return [header, ...rows]
    .map(row => `${row.map(field).join(',')}\r\n`)
    .join('');
}

function field(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') {
    return Number.isFinite(value) ? String(value) : '';
  }
  const safe = FORMULA_START.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
