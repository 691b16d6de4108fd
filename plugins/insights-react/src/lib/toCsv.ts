/** What a field of a CSV file can hold; null, and what is no number, is an empty field. */
export type CsvValue = string | number | null;

const needsQuotes = /[",\r\n]/;
/** Spreadsheets run what begins like this as a formula. */
const formulaStart = /^[=+\-@\t\r\n]/;

/**
 * A table as CSV (RFC 4180) with a header row. Text that a spreadsheet would run as a formula is disarmed with an
 * apostrophe (OWASP, CSV injection).
 *
 * @public
 */
export function toCsv(header: string[], rows: CsvValue[][]): string {
  return [header, ...rows]
    .map(row => row.map(field).join(','))
    .map(line => `${line}\r\n`)
    .join('');
}

function field(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') {
    return Number.isFinite(value) ? String(value) : '';
  }
  const safe = formulaStart.test(value) ? `'${value}` : value;
  return needsQuotes.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
