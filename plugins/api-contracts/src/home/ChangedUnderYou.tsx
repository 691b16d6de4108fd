import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  EmptyState,
  ErrorState,
  formatNumber,
  ListFoot,
  LoadingState,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { ANSWERED_DAYS } from '../estate/sinceChoices';
import { contractsRouteRef } from '../routes';
import { apiContractsTranslationRef } from '../translation';
import { ContractLines } from './ContractLines';
import { LINES, useChangedApis } from './useChangedApis';
import { useConsumedApis } from './useConsumedApis';

const days = ANSWERED_DAYS;

/** Home widget: the APIs that the reader consumes and that changed lately. */
export function ChangedUnderYou() {
  const { t } = useTexts(apiContractsTranslationRef);
  const list = useRouteRef(contractsRouteRef)();
  const consumed = useConsumedApis();
  const { changed, known } = useChangedApis(consumed.refs);
  const error = consumed.error ?? changed.error ?? known.error;
  if (error) {
    return (
      <ErrorState
        error={error}
        stillWorks={t('home.error.stillWorks')}
        onRetry={() => {
          if (consumed.error) consumed.retry();
          if (changed.error) changed.retry();
          if (known.error) known.retry();
        }}
      />
    );
  }
  if (consumed.refs?.length === 0) return <Quiet kind="none" count={0} />;
  if (
    changed.matchingCount === undefined ||
    known.matchingCount === undefined
  ) {
    return <LoadingState shape="table" />;
  }
  if (changed.matchingCount === 0) {
    return <Quiet kind="quiet" count={known.matchingCount} />;
  }
  return (
    <>
      <ContractLines contracts={changed.items.slice(0, LINES)} />
      <ListFoot
        said={t('home.under', {
          count: changed.matchingCount,
          number: formatNumber(changed.matchingCount),
          total: formatNumber(known.matchingCount),
          days,
        })}
        hasExamples={changed.items.some(
          ({ exampleNote }) => exampleNote !== undefined,
        )}
        all={{ to: list, text: t('home.open') }}
      />
    </>
  );
}

/** There is nothing to look at: because nothing is consumed, or because nothing changed. */
function Quiet({ kind, count }: { kind: 'none' | 'quiet'; count: number }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const list = useRouteRef(contractsRouteRef)();
  return (
    <EmptyState
      title={t(`home.${kind}.title`)}
      description={
        kind === 'none'
          ? t('home.none.description')
          : t('home.quiet.description', {
              ...{ count, number: formatNumber(count), days },
            })
      }
      action={
        <LinkButton to={list} variant="outlined" size="small">
          {t('home.open')}
        </LinkButton>
      }
    />
  );
}
