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
    const numbers = new Map<string, number>();
    for (const [number, { changes: brought }] of steps.entries()) {
      for (const change of brought) {
        const key = keyOfChange(change);
        if (!numbers.has(key)) numbers.set(key, number);
      }
    }
    return { keyOfChange, numbers };
  });
  return changes.map(change => {
    const found = latest.flatMap(
      ({ keyOfChange, numbers }) => numbers.get(keyOfChange(change)) ?? [],
    );
    if (found.length === 0) return { unknown: missing ?? 'spread' };
    // What was undone and came again from another value is told in other words: the latest at the same place counts.
    const number = isAtOnePlace(change) ? Math.min(...found) : found[0];
    return { snapshotId: steps[number].snapshotId };
  });
}

function keyOf({ ruleId }: ContractChange, ...parts: string[]): string {
  return JSON.stringify([ruleId, ...parts]);
}

function placeOf({ pointers }: ContractChange): string {
  return pointers.after ?? pointers.before ?? '';
}

/** Whether no list before it moved it, so that no other change can have its place. */
function isAtOnePlace({ pointers }: ContractChange): boolean {
  return pointers.before !== null && pointers.before === pointers.after;
}

function operationOf({ operation }: ContractChange): string {
  return operation ? `${operation.method} ${operation.path}` : '';
}
