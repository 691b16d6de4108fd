import {
  formatModelLink,
  MODEL_ANNOTATION,
} from '@almanac/backstage-plugin-insights-common';
import {
  EmptyState,
  formatNumber,
  LoadingState,
  ModelConsumers,
  Notice,
  StaleNotice,
  useModelConsumers,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { TabFailure } from '../lib/TabFailure';
import { ModelParts } from '../ModelParts';
import { byOwner } from './byOwner';
import { MoveNotice } from './MoveNotice';
import { OwnerConsumers } from './OwnerConsumers';

/** Whom a change of the model touches: entities of the catalog by owner, each with how it comes to it. */
export function ConsumersTab({ model, address }: ModelParts) {
  const { t } = useTexts(modelCardsTranslationRef);
  const consumers = useModelConsumers(address);
  const retry = () => void consumers.refetch();
  if (!consumers.data && consumers.error) {
    return (
      <TabFailure
        title={t('detail.consumers.failed')}
        error={consumers.error}
        onRetry={retry}
      />
    );
  }
  if (!consumers.data) return <LoadingState shape="table" />;
  return (
    <>
      {consumers.error && (
        <StaleNotice
          lastSuccessAt={new Date(consumers.dataUpdatedAt).toISOString()}
          reason={consumers.error.message}
          onRetry={retry}
        />
      )}
      <MoveNotice deprecation={model.deprecation} />
      <Known consumers={consumers.data} name={address} />
    </>
  );
}

function Known(props: {
  consumers: ModelConsumers;
  name: ModelParts['address'];
}) {
  const { entities, owners, leftOff, isCatalogKnown } = props.consumers;
  const { t } = useTexts(modelCardsTranslationRef);
  const { note } = usePlainTable();
  if (!isCatalogKnown) {
    return (
      <Notice tone="attention" icon="question">
        {t('detail.consumers.catalogSilent')}
      </Notice>
    );
  }
  if (entities.length === 0) {
    return (
      <EmptyState
        title={t('detail.consumers.empty.title')}
        description={t('detail.consumers.empty.detail', {
          annotation: (
            <code>
              {MODEL_ANNOTATION}: {formatModelLink(props.name)}
            </code>
          ),
        })}
      />
    );
  }
  return (
    <>
      <p className={note}>
        {t('detail.consumers.sentence', {
          entities: t('detail.consumers.entities', {
            count: entities.length + leftOff,
          }),
          owners: t('detail.consumers.owners', { count: owners.length }),
        })}{' '}
        {leftOff > 0 &&
          t('detail.consumers.leftOff', { number: formatNumber(leftOff) })}
      </p>
      {byOwner(props.consumers).map(group => (
        <OwnerConsumers key={group.owner ?? ''} group={group} />
      ))}
    </>
  );
}
