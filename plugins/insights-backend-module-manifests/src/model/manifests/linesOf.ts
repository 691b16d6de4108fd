/** Nothing that is asked for takes more characters; what stands behind is cut off, so that no pattern runs for long. */
const LONGEST_LINE = 2_000;

/** The lines of a text with their numbers, from 1; a byte order mark at its beginning is passed over. */
export function linesOf(text: string): [line: string, number: number][] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line, index) => [line.slice(0, LONGEST_LINE), index + 1]);
}
