import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  type Contract,
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
import { LeftOff } from './LeftOff';
import { LINES, useChangedApis } from './useChangedApis';
import { useConsumedApis } from './useConsumedApis';

const days = ANSWERED_DAYS;

/** Home widget: the APIs that the reader consumes and that changed lately. */
export function ChangedUnderYou() {
  const { t } = useTexts(apiContractsTranslationRef);
  const consumed = useConsumedApis();
  const { changed, known, leftOff } = useChangedApis(consumed.refs);
  const error = consumed.error ?? changed.error ?? known.error;
  if (error) {
    return (
      <ErrorState
        title={t('home.error.title')}
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
  if (consumed.refs?.length === 0) {
    return (
      <>
        <Quiet kind="none" count={0} />
        <LeftOff apis={0} entities={consumed.leftOff} />
      </>
    );
  }
  if (
    changed.matchingCount === undefined ||
    known.matchingCount === undefined
  ) {
    return <LoadingState shape="table" />;
  }
  return (
    <>
      <Answer
        changed={changed.items}
        count={changed.matchingCount}
        total={known.matchingCount}
      />
      <LeftOff apis={leftOff} entities={consumed.leftOff} />
    </>
  );
}

function Answer(props: {
  changed: readonly Contract[];
  count: number;
  total: number;
}) {
  const { t } = useTexts(apiContractsTranslationRef);
  const list = useRouteRef(contractsRouteRef)();
  const { changed, count, total } = props;
  if (total === 0) return <Quiet kind="unknown" count={0} />;
  if (count === 0) return <Quiet kind="quiet" count={total} />;
  return (
    <>
      <ContractLines contracts={changed.slice(0, LINES)} />
      <ListFoot
        said={t('home.under', {
          count,
          number: formatNumber(count),
          total: formatNumber(total),
          days,
        })}
        hasExamples={changed.some(
          ({ exampleNote }) => exampleNote !== undefined,
        )}
        all={{ to: list, text: t('home.open') }}
      />
    </>
  );
}

/** There is nothing to look at: nothing is consumed, what is consumed is not known, or nothing of it changed. */
function Quiet(props: { kind: 'none' | 'unknown' | 'quiet'; count: number }) {
  const { kind, count } = props;
  const { t } = useTexts(apiContractsTranslationRef);
  const list = useRouteRef(contractsRouteRef)();
  return (
    <EmptyState
      title={t(`home.${kind}.title`)}
      description={
        kind === 'quiet'
          ? t('home.quiet.description', {
              ...{ count, number: formatNumber(count), days },
            })
          : t(`home.${kind}.description`)
      }
      action={
        <LinkButton to={list} variant="outlined" size="small">
          {t('home.open')}
        </LinkButton>
      }
    />
  );
}
