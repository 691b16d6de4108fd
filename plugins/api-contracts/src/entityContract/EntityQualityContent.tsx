import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { QualityView } from '../contract/quality/QualityView';

/** The tab of an API entity with how good its definition is. */
export function EntityQualityContent() {
  const { entity } = useEntity();
  return <QualityView contractRef={stringifyEntityRef(entity)} />;
}
