/** A part of a Markdown text. */
export interface TextPart {
  text: string;
  isCode: boolean;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const INDENTED = /^(?: {4}|\t)/;

/**
 * Parts a Markdown text into code and what is around it, in one pass. It is meant for what a reader sees: where a text of
 * ill will is taken for code that is none, nothing may depend on it.
 */
export function codeSpans(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let prose = '';
  let fence: string | undefined;
  let isAfterBlank = true;
  const flush = () => {
    if (prose) parts.push(...inlineCode(prose));
    prose = '';
  };
  for (const line of linesOf(text)) {
    const mark: string | undefined = FENCE.exec(line)?.[1];
    if (fence !== undefined) {
      parts.push({ text: line, isCode: true });
      if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
    } else if (mark !== undefined) {
      flush();
      fence = mark;
      parts.push({ text: line, isCode: true });
    } else if (INDENTED.test(line) && isAfterBlank) {
      flush();
      parts.push({ text: line, isCode: true });
      continue;
    } else {
      prose += line;
    }
    isAfterBlank = line.trim() === '';
  }
  flush();
  return parts;
}

/** Lines with their ends. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Code between as many backticks on each side. */
function inlineCode(prose: string): TextPart[] {
  const runs = [...prose.matchAll(/`+/g)];
  const closing = closingRuns(runs.map(run => run[0].length));
  const parts: TextPart[] = [];
  let from = 0;
  for (let index = 0; index < runs.length; index += 1) {
    const open = runs[index];
    const close = closing[index];
    if (close === undefined || prose[open.index - 1] === '\\') continue;
    const end = runs[close].index + runs[close][0].length;
    parts.push({ text: prose.slice(from, open.index), isCode: false });
    parts.push({ text: prose.slice(open.index, end), isCode: true });
    from = end;
    index = close;
  }
  parts.push({ text: prose.slice(from), isCode: false });
  return parts.filter(part => part.text !== '');
}

/** For each run of backticks the next one of the same length. */
function closingRuns(lengths: readonly number[]): (number | undefined)[] {
  const next = new Map<number, number>();
  const closing: (number | undefined)[] = lengths.map(() => undefined);
  for (let index = lengths.length - 1; index >= 0; index -= 1) {
    closing[index] = next.get(lengths[index]);
    next.set(lengths[index], index);
  }
  return closing;
}
