/**
 * How long a server asks to be left alone: seconds, or a date.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function retryAfterSeconds(
  header: string | null,
  nowSeconds: number,
): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const at = text === '' ? NaN : Date.parse(text) / 1000;
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil(at - nowSeconds));
}
