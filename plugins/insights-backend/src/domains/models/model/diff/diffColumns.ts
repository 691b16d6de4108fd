import type { CollectedColumn } from '@almanac/backstage-plugin-insights-node';
import { pairItems, type ItemPair } from './pairItems';
import { sayOtherwise } from './sayOtherwise';

/** One thing in which two lists of columns differ; a column can differ in several. */
export interface ColumnChange {
  readonly name: string;
  readonly kind: 'added' | 'removed' | 'type' | 'required';
  /** Null where the column is not there. */
  readonly before: CollectedColumn | null;
  readonly after: CollectedColumn | null;
}

/** Compares columns by name. What only one of them says, is no change: nobody knows what it was in the other. */
export function diffColumns(
  before: readonly CollectedColumn[],
  after: readonly CollectedColumn[],
): ColumnChange[] {
  return pairItems(before, after, {
    keyOf: ({ name }) => name,
    tellOf: ({ type, isRequired }) => JSON.stringify([type, isRequired]),
  }).flatMap(changesOf);
}

function changesOf({
  before,
  after,
}: ItemPair<CollectedColumn>): ColumnChange[] {
  const change = (kind: ColumnChange['kind']): ColumnChange => ({
    ...{ name: (after ?? before)?.name ?? '', kind },
    ...{ before: before ?? null, after: after ?? null },
  });
  if (!before) return [change('added')];
  if (!after) return [change('removed')];
  return [
    ...(before.type === after.type ? [] : [change('type')]),
    ...(sayOtherwise(before.isRequired, after.isRequired)
      ? [change('required')]
      : []),
  ];
}
