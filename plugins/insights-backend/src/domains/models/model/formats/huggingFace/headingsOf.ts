/** A heading of a Markdown file, by offsets into it. */
export interface Heading {
  readonly level: number;
  readonly text: string;
  /** Of its line. */
  readonly start: number;
  /** Behind its line. */
  readonly end: number;
}

/** Headings of a text, and what was left open at its end. */
export interface Scanned {
  readonly headings: readonly Heading[];
  /** The fence of a block of code that nothing closes. */
  readonly openFence: string | null;
}

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** The headings of a text that begin with `#` (CommonMark, 4.2), but for those in code and in comments. */
export function headingsOf(text: string): Scanned {
  const headings: Heading[] = [];
  let fence: string | null = null;
  let isComment = false;
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    const line = text.slice(start, end).replace(/[\r\n]+$/, '');
    if (fence !== null) {
      if (closes(line, fence)) fence = null;
    } else if (isComment) {
      isComment = !line.includes('-->');
    } else {
      fence = FENCE.exec(line)?.[1] ?? null;
      const heading = fence === null ? HEADING.exec(line) : null;
      if (heading) {
        const [, { length: level }, rest = ''] = heading;
        headings.push({ level, text: withoutHashes(rest), start, end });
      }
      isComment = line.lastIndexOf('<!--') > line.lastIndexOf('-->');
    }
    start = end;
  }
  return { headings, openFence: fence };
}

function closes(line: string, fence: string): boolean {
  const found = FENCE.exec(line)?.[1];
  return (
    found !== undefined &&
    found[0] === fence[0] &&
    found.length >= fence.length &&
    line.trim() === found
  );
}

/** A heading may be closed by hashes, too. */
function withoutHashes(text: string): string {
  const trimmed = text.trim();
  let end = trimmed.length;
  while (end > 0 && trimmed[end - 1] === '#') end -= 1;
  const isClosed = end === 0 || /[ \t]/.test(trimmed[end - 1]);
  return (isClosed ? trimmed.slice(0, end) : trimmed).trim();
}
