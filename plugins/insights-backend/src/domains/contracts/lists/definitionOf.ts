import type { ContractText } from '../model/ContractReading';
import { unknownSnapshot } from '../unknownContract';
import type { ContractListsStore } from './ContractListsStore';
import type { SnapshotRow } from './snapshotRow';

/** The definition of a snapshot. @throws Problem `unknown-snapshot` where it was dropped meanwhile */
export async function definitionOf(
  store: Pick<ContractListsStore, 'definitionOf'>,
  row: SnapshotRow,
): Promise<ContractText> {
  const definition = await store.definitionOf(row.digest);
  if (definition === undefined) throw unknownSnapshot(row.entity_ref, row.id);
  return { definition, format: row.format };
}
