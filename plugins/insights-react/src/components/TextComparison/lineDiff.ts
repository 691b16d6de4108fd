/** A line of a comparison. */
export interface DiffLine {
  kind: 'same' | 'theirs' | 'yours';
  text: string;
}

/** The table of the comparison has the product of the lengths. */
const MOST_CELLS = 4_000_000;

/**
 * What differs between two texts, line by line: the longest common subsequence of lines (Wagner and Fischer, 1974) is the
 * same, the rest is of one of them.
 *
 * @returns null where the texts are too long
 */
export function lineDiff(theirs: string, yours: string): DiffLine[] | null {
  const a = theirs.split('\n');
  const b = yours.split('\n');
  if (a.length * b.length > MOST_CELLS) return null;
  const longest = longestCommon(a, b);
  const width = b.length + 1;
  const lines: DiffLine[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      lines.push({ kind: 'same', text: a[i] });
      i += 1;
      j += 1;
    } else if (
      j >= b.length ||
      (i < a.length &&
        longest[(i + 1) * width + j] >= longest[i * width + j + 1])
    ) {
      lines.push({ kind: 'theirs', text: a[i] });
      i += 1;
    } else {
      lines.push({ kind: 'yours', text: b[j] });
      j += 1;
    }
  }
  return lines;
}

/** Lengths of the longest common subsequences of what follows each pair of places, row by row. */
function longestCommon(a: readonly string[], b: readonly string[]) {
  const width = b.length + 1;
  const longest = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        a[i] === b[j]
          ? longest[(i + 1) * width + j + 1] + 1
          : Math.max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
    }
  }
  return longest;
}
