import type { RingDecision } from '../../decisions';
import type { ImportFinding, ListedMove } from './RadarList';

/** What of an entry's moves is new. */
export interface NewMoves {
  readonly added: readonly ListedMove[];
  /** Moves that were brought in before. */
  readonly unchanged: number;
  readonly findings: readonly ImportFinding[];
}

/**
 * Tells moves that are to be kept from those that are there. A history only grows at its end: what is older than its last
 * entry is not put before it.
 *
 * @param history - everything that was decided on the topic, from the first
 * @param moves - from the first
 */
export function movesToAdd(
  history: readonly Pick<RingDecision, 'ring' | 'at' | 'importedFrom'>[],
  moves: readonly ListedMove[],
  title: string,
): NewMoves {
  const imported = history.filter(one => one.importedFrom !== null);
  const isThere = new Set(imported.map(one => keyOf(one)));
  const findings: ImportFinding[] = [];
  const added: ListedMove[] = [];
  let last = history.at(-1)?.at ?? '';
  let unchanged = 0;
  for (const move of moves) {
    if (isThere.has(keyOf(move))) {
      unchanged += 1;
    } else if (move.at < last) {
      findings.push({
        ...{ kind: 'left-out', pointer: move.pointer, entry: title },
        detail: `The move of ${move.at.slice(
          0,
          10,
        )} is older than the last decision, of ${last.slice(0, 10)}.`,
        howToMend:
          'A history grows at its end alone: import the older list before anybody decides, or decide again here.',
      });
    } else {
      added.push(move);
      isThere.add(keyOf(move));
      last = move.at;
    }
  }
  return { added, unchanged, findings };
}

function keyOf({ at, ring }: { at: string; ring: string | null }): string {
  return `${at} ${ring}`;
}
