/** A part of a line. */
export interface LinePart {
  readonly text: string;
  /** Whether the line on the other side has something else here. */
  readonly isMarked: boolean;
}

/** Longer lines are marked as a whole: nobody sees the difference in them. */
const LONGEST_MARKED = 1_000;

/** What differs in two lines that stand beside each other: what is between the same beginning and the same end. */
export function marksOf(
  line: string,
  other: string,
): readonly LinePart[] | undefined {
  if (line.length > LONGEST_MARKED || other.length > LONGEST_MARKED) {
    return undefined;
  }
  const most = Math.min(line.length, other.length);
  let begin = 0;
  while (begin < most && line[begin] === other[begin]) begin += 1;
  let end = 0;
  while (
    end < most - begin &&
    line[line.length - 1 - end] === other[other.length - 1 - end]
  ) {
    end += 1;
  }
  if (isSecondHalf(line, begin)) begin -= 1;
  if (isSecondHalf(line, line.length - end)) end -= 1;
  // Lines that have only their indentation in common are others altogether.
  if (line.slice(0, begin).trim() === '' && end < 2) return undefined;
  return [
    { text: line.slice(0, begin), isMarked: false },
    { text: line.slice(begin, line.length - end), isMarked: true },
    { text: line.slice(line.length - end), isMarked: false },
  ].filter(({ text }) => text !== '');
}

/** Whether a place is between the two halves of one character. */
function isSecondHalf(line: string, at: number): boolean {
  const code = line.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff && at > 0;
}
