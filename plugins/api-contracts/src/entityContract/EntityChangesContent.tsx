import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { ContractView } from '../contract/ContractView';

/** The tab of an API entity with what changed in its definition. */
export function EntityChangesContent() {
  const { entity } = useEntity();
  return <ContractView contractRef={stringifyEntityRef(entity)} />;
}
