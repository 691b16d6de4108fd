import { stringifyEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  AnswerHeader,
  ContractConsumers,
  formatNumber,
  LoadingState,
  PageSection,
  StaleNotice,
  Time,
  useContractConsumers,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { ContractFailure } from '../contract/ContractFailure';
import { ConsumersView } from '../contract/consumers/ConsumersView';
import { useConsumersSentence } from '../contract/consumers/useConsumersSentence';
import { useContractPath } from '../lib/useContractPath';
import { apiContractsTranslationRef } from '../translation';

/** The tab of an API entity with who consumes it, and who of them knows of what last broke them. */
export function EntityConsumersContent() {
  const { entity } = useEntity();
  const contractRef = stringifyEntityRef(entity);
  const consumers = useContractConsumers(contractRef);
  const retry = () => void consumers.refetch();
  if (!consumers.data) {
    return consumers.error ? (
      <ContractFailure
        contractRef={contractRef}
        error={consumers.error}
        onRetry={retry}
      />
    ) : (
      <>
        <LoadingState shape="answer" />
        <LoadingState shape="table" />
      </>
    );
  }
  return (
    <>
      {consumers.error && (
        <StaleNotice
          lastSuccessAt={new Date(consumers.dataUpdatedAt).toISOString()}
          reason={consumers.error.message}
          onRetry={retry}
        />
      )}
      <Content contractRef={contractRef} of={consumers.data} />
    </>
  );
}

function Content(props: { contractRef: string; of: ContractConsumers }) {
  const { of } = props;
  const { t } = useTexts(apiContractsTranslationRef);
  const named = of.providers.length + of.consumers.length;
  return (
    <>
      <AnswerHeader sentence={useConsumersSentence(of)} />
      <PageSection anchor="last-breaking" title={t('consumers.last.title')}>
        <LastBreaking {...props} />
      </PageSection>
      {named > 0 && (
        <PageSection anchor="consumers" title={t('contract.consumers.label')}>
          <ConsumersView of={of} />
        </PageSection>
      )}
    </>
  );
}

/** What last broke consumers, and how many of their owners know of it. */
function LastBreaking(props: { contractRef: string; of: ContractConsumers }) {
  const { lastBreaking, owners } = props.of;
  const { t } = useTexts(apiContractsTranslationRef);
  const path = useContractPath();
  if (!lastBreaking) return <p>{t('consumers.last.none')}</p>;
  const asked = owners.filter(({ owner }) => owner !== null);
  const known = asked.filter(one => one.acknowledgements.length > 0).length;
  const count = lastBreaking.changes?.breaking ?? 0;
  const waived = lastBreaking.waivedBreaking ?? 0;
  return (
    <p>
      {t(asked.length > 0 ? 'consumers.last.said' : 'consumers.last.alone', {
        ...{ count, number: formatNumber(count) },
        time: <Time at={lastBreaking.seenFrom} precision="day" />,
        known: formatNumber(known),
        owners: formatNumber(asked.length),
      })}{' '}
      {waived > 0 &&
        t('consumers.last.waived', {
          count: waived,
          number: formatNumber(waived),
        })}{' '}
      <Link to={path(props.contractRef)}>{t('consumers.last.link')}</Link>
    </p>
  );
}
