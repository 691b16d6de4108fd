import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  ContractConsumers,
  OwnerLink,
  PlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';

/** Entities that consume an API, with their owners. */
export function ConsumerTable({
  consumers,
}: Pick<ContractConsumers, 'consumers'>) {
  const { t } = useTexts(apiContractsTranslationRef);
  return (
    <PlainTable
      caption={t('contract.consumers.label')}
      columns={[
        { title: t('contract.consumers.consumer') },
        { title: t('contract.consumers.kind') },
        { title: t('contract.consumers.owner') },
      ]}
    >
      {consumers.map(({ entityRef, title, kind, owner }) => (
        <tr key={entityRef}>
          <td>
            <EntityRefLink entityRef={entityRef} title={title} />
          </td>
          <td>{kind}</td>
          <td>
            <OwnerLink owner={owner ?? undefined} />
          </td>
        </tr>
      ))}
    </PlainTable>
  );
}
