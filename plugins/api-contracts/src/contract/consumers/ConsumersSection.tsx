import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  ContractConsumers,
  ErrorState,
  formatNumber,
  LoadingState,
  OwnerLink,
  PageSection,
  PlainTable,
  useContractConsumers,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';

/** Who consumes an API, and who owns that: whom to ask before it changes. */
export function ConsumersSection({ contractRef }: { contractRef: string }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const consumers = useContractConsumers(contractRef);
  return (
    <PageSection anchor="consumers" title={t('contract.consumers.title')}>
      {consumers.data && <Consumers of={consumers.data} />}
      {!consumers.data && consumers.error && (
        <ErrorState
          title={t('contract.consumers.error')}
          error={consumers.error}
          onRetry={consumers.refetch}
        />
      )}
      {consumers.isPending && <LoadingState shape="text" />}
    </PageSection>
  );
}

function Consumers({ of }: { of: ContractConsumers }) {
  const { t } = useTexts(apiContractsTranslationRef);
  if (!of.isCatalogKnown) return <p>{t('contract.consumers.unknown')}</p>;
  return (
    <>
      {of.providers.length > 0 && (
        <p>
          {t('contract.consumers.providers')}{' '}
          {of.providers.map(({ entityRef, title }, index) => (
            <span key={entityRef}>
              {index > 0 && ', '}
              <EntityRefLink entityRef={entityRef} title={title} />
            </span>
          ))}
        </p>
      )}
      {of.consumers.length === 0 ? (
        <p>{t('contract.consumers.none')}</p>
      ) : (
        <ConsumerTable of={of} />
      )}
    </>
  );
}

function ConsumerTable({ of }: { of: ContractConsumers }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const { consumers, owners } = of;
  const ownerCount = owners.filter(({ owner }) => owner !== null).length;
  return (
    <>
      <p>
        {t('contract.consumers.answer', {
          count: consumers.length,
          number: formatNumber(consumers.length),
          owners: t('contract.consumers.owners', {
            count: ownerCount,
            number: formatNumber(ownerCount),
          }),
        })}
      </p>
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
    </>
  );
}
