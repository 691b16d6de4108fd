import { unknownSnapshot } from '../unknownContract';
import type { ContractListsStore } from './ContractListsStore';
import type { SnapshotRow } from './snapshotRow';

/** A snapshot of an API. @throws Problem `unknown-snapshot` */
export async function findSnapshot(
  store: Pick<ContractListsStore, 'snapshot'>,
  entityRef: string,
  id: string,
): Promise<SnapshotRow> {
  const row = await store.snapshot(id);
  if (row?.entity_ref !== entityRef.toLowerCase()) {
    throw unknownSnapshot(entityRef, id);
  }
  return row;
}
