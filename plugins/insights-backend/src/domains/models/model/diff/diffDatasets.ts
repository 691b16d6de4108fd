import type { CollectedDataset } from '@almanac/backstage-plugin-insights-node';
import { diffColumns, type ColumnChange } from './diffColumns';
import { pairItems, type ItemPair } from './pairItems';
import { sayOtherwise } from './sayOtherwise';

/** What tells the data of one version from that of another. */
export interface DatasetTell {
  readonly digest: string | null;
  readonly rows: number | null;
}

/** Data in which two versions differ. */
export interface DatasetChange {
  readonly name: string;
  readonly role: CollectedDataset['role'];
  readonly kind: 'added' | 'removed' | 'changed';
  /** Null where the data is not there. */
  readonly before: DatasetTell | null;
  readonly after: DatasetTell | null;
  /** In which its columns differ, where both versions name some. */
  readonly columns: readonly ColumnChange[];
}

/** Compares data by name and use. What only one version says of it, is no change. */
export function diffDatasets(
  before: readonly CollectedDataset[],
  after: readonly CollectedDataset[],
): DatasetChange[] {
  return pairItems(before, after, {
    keyOf: ({ name, role }) => JSON.stringify([name, role]),
    tellOf: ({ digest, rows, columns }) =>
      JSON.stringify([digest, rows, columns]),
  }).flatMap(changeOf);
}

function changeOf({
  before,
  after,
}: ItemPair<CollectedDataset>): DatasetChange[] {
  const some = after ?? before;
  if (!some) return [];
  const columns = columnChanges(before?.columns, after?.columns);
  const change = (kind: DatasetChange['kind']): DatasetChange[] => [
    {
      ...{ name: some.name, role: some.role, kind },
      ...{ before: tellOf(before), after: tellOf(after), columns },
    },
  ];
  if (!before) return change('added');
  if (!after) return change('removed');
  const isOther =
    sayOtherwise(before.digest, after.digest) ||
    sayOtherwise(before.rows, after.rows);
  return isOther || columns.length > 0 ? change('changed') : [];
}

function columnChanges(
  before: CollectedDataset['columns'] = [],
  after: CollectedDataset['columns'] = [],
): ColumnChange[] {
  const areSaid = before.length > 0 && after.length > 0;
  return areSaid ? diffColumns(before, after) : [];
}

function tellOf(dataset: CollectedDataset | undefined): DatasetTell | null {
  if (!dataset) return null;
  return { digest: dataset.digest ?? null, rows: dataset.rows ?? null };
}
