import type { ContractChange } from './ContractReading';

/**
 * Why it is not known since when a change is there.
 *
 * - `backwards`: what is compared runs against time
 * - `not-compared`: not each definition between the two was compared with the one before it
 * - `too-many`: more changed between the two than is looked through
 * - `spread`: no definition between the two brought it alone
 */
export const SINCE_UNKNOWN = [
  ...(['backwards', 'not-compared', 'too-many', 'spread'] as const),
] as const;

/** One of those. */
export type SinceUnknown = (typeof SINCE_UNKNOWN)[number];

/** What one definition changed since the one before it. */
export interface ChangeStep {
  readonly snapshotId: string;
  readonly changes: readonly ContractChange[];
}

/** The way between two definitions, definition by definition. */
export interface ChangeSteps {
  /** The latest first, without a gap between them. */
  readonly steps: readonly ChangeStep[];
  /** Why they do not reach back to the earlier definition; null where they do. */
  readonly missing: Exclude<SinceUnknown, 'spread'> | null;
}

/** The snapshot since which a change is there, or why that is not known. */
export type Since =
  | { readonly snapshotId: string }
  | { readonly unknown: SinceUnknown };

/** What says of two changes that they are one, the surest first. */
const SAMENESS: readonly ((change: ContractChange) => string)[] = [
  change => keyOf(change, change.sentence, placeOf(change)),
  // Its place moves where something before it in a list goes or comes.
  change => keyOf(change, change.sentence, operationOf(change)),
  // Its sentence is another one where a value changed step by step.
  change => keyOf(change, placeOf(change)),
];

/**
 * Since which definition each change between two definitions is there: the latest one between them that brought the same, for
 * what came, went and came again is there since it last came.
 *
 * @param changes - between the two
 * @returns one for each change, in the same order
 */
export function sinceWhen(
  changes: readonly ContractChange[],
  { steps, missing }: ChangeSteps,
): readonly Since[] {
  const [only, ...others] = steps;
  if (only && others.length === 0 && missing === null) {
    return changes.map(() => ({ snapshotId: only.snapshotId }));
  }
  const latest = SAMENESS.map(keyOfChange => {
    const snapshots = new Map<string, string>();
    for (const { snapshotId, changes: brought } of steps) {
      for (const change of brought) {
        const key = keyOfChange(change);
        if (!snapshots.has(key)) snapshots.set(key, snapshotId);
      }
    }
    return { keyOfChange, snapshots };
  });
  return changes.map(change => {
    for (const { keyOfChange, snapshots } of latest) {
      const snapshotId = snapshots.get(keyOfChange(change));
      if (snapshotId !== undefined) return { snapshotId };
    }
    return { unknown: missing ?? 'spread' };
  });
}

function keyOf({ ruleId }: ContractChange, ...parts: string[]): string {
  return JSON.stringify([ruleId, ...parts]);
}

function placeOf({ pointers }: ContractChange): string {
  return pointers.after ?? pointers.before ?? '';
}

function operationOf({ operation }: ContractChange): string {
  return operation ? `${operation.method} ${operation.path}` : '';
}
