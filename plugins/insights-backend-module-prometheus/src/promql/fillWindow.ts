/** The ways to write "as wide as the bucket" where PromQL has a duration. The first two are Sloth's. */
const WINDOWS = ['{{.window}}', '{{ .window }}', '$__window'];

/** Whether a query leaves it to the reader how wide its ranges are. */
export const hasWindow = (query: string) =>
  WINDOWS.some(window => query.includes(`[${window}`));

/** Puts the width of the bucket where a query leaves it open. */
export function fillWindow(query: string, seconds: number): string {
  return WINDOWS.reduce(
    (filled, window) => filled.split(`[${window}`).join(`[${seconds}s`),
    query,
  );
}
