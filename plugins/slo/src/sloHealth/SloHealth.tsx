import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  EmptyState,
  ErrorState,
  formatNumber,
  ListFoot,
  LoadingState,
  useSloOverview,
  useSlos,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { statesThatNeedSomebody } from '../lib/attention';
import { SloLines } from '../parts/SloLines';
import { SloWorkings } from '../parts/SloWorkings';
import { slosRouteRef } from '../routes';
import { sloTranslationRef } from '../translation';

const LINES = 5;
const NEEDING = { state: [...statesThatNeedSomebody] };

/** There is nothing to look at: because nothing is defined, or because all is well. */
function Nobody({ totalCount }: { totalCount: number }) {
  const { t } = useTexts(sloTranslationRef);
  const list = useRouteRef(slosRouteRef)();
  const kind = totalCount === 0 ? 'none' : 'nobody';
  return (
    <EmptyState
      title={t(`sloHealth.${kind}.title`)}
      description={
        kind === 'none'
          ? t('sloHealth.none.description')
          : t('sloHealth.nobody.description', {
              count: totalCount,
              number: formatNumber(totalCount),
            })
      }
      action={
        <LinkButton to={list} variant="outlined" size="small">
          {t('sloHealth.open')}
        </LinkButton>
      }
    />
  );
}

/** Home widget: the SLOs that need somebody, the worst first. */
export function SloHealth() {
  const { t } = useTexts(sloTranslationRef);
  const list = useRouteRef(slosRouteRef)();
  const overview = useSloOverview(NEEDING);
  const slos = useSlos(NEEDING, { limit: LINES });
  const error = overview.error ?? slos.error;
  if (!overview.data || slos.isPending) {
    return error ? (
      <ErrorState
        error={error}
        stillWorks={t('sloHealth.error.stillWorks')}
        onRetry={() => {
          void overview.refetch();
          slos.retry();
        }}
      />
    ) : (
      <LoadingState shape="table" />
    );
  }
  const { matchingCount, totalCount } = overview.data;
  if (slos.items.length === 0) return <Nobody totalCount={totalCount} />;
  const shown = slos.items.slice(0, LINES);
  return (
    <SloWorkings>
      <SloLines slos={shown} />
      <ListFoot
        said={t('sloHealth.need', {
          count: matchingCount,
          number: formatNumber(matchingCount),
          total: formatNumber(totalCount),
        })}
        hasExamples={shown.some(({ isExample }) => isExample)}
        all={{ to: list, text: t('sloHealth.open') }}
      />
    </SloWorkings>
  );
}
