import type { DiffLine } from './lineDiff';

/** So many lines stay around what differs. */
const AROUND = 3;

/** A line of a comparison, or so many that are the same and not shown. */
export type FoldedLine = DiffLine | { kind: 'folded'; lines: number };

/** Leaves out what is the same far from what differs. */
export function foldSame(lines: readonly DiffLine[]): FoldedLine[] {
  const near = new Set<number>();
  lines.forEach(({ kind }, index) => {
    if (kind === 'same') return;
    for (let at = index - AROUND; at <= index + AROUND; at++) near.add(at);
  });
  const folded: FoldedLine[] = [];
  lines.forEach((line, index) => {
    if (near.has(index)) {
      folded.push(line);
      return;
    }
    const last = folded[folded.length - 1];
    if (last?.kind === 'folded') last.lines += 1;
    else folded.push({ kind: 'folded', lines: 1 });
  });
  return folded;
}
