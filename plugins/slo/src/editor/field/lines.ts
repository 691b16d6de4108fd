/** Where a line of a text begins and ends, in characters. */
export interface LineSpan {
  start: number;
  end: number;
}

/** The span of a line, without its line break; the last line for what lies behind it. */
export function spanOfLine(text: string, line: number): LineSpan {
  let start = 0;
  for (let at = 1; at < line; at++) {
    const next = text.indexOf('\n', start);
    if (next < 0) break;
    start = next + 1;
  }
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}

/** How many lines a text has; the empty one has one. */
export function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    lines += 1;
  }
  return lines;
}

/** What a new line begins with: the indentation of the one before, and more where that one opens a block. */
export function indentationAfter(text: string, caret: number): string {
  const start = text.lastIndexOf('\n', caret - 1) + 1;
  const line = text.slice(start, caret);
  const indentation = /^ */.exec(line)?.[0] ?? '';
  return /:\s*$/.test(line) ? `${indentation}  ` : indentation;
}
