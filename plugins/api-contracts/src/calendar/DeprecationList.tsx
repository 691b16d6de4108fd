import Button from '@material-ui/core/Button';
import {
  EmptyState,
  ErrorState,
  formatPeriod,
  LoadingState,
  PageSection,
  StaleNotice,
  useContractDeprecations,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../translation';
import { byMonth, type DeprecationMonth } from './byMonth';
import { DeprecationTable } from './DeprecationTable';
import type { CalendarView } from './useCalendarView';

/**
 * What is to end, by month.
 *
 * @param props - `today`: day in UTC from which days are counted
 */
export function DeprecationList(props: { view: CalendarView; today: string }) {
  const { view, today } = props;
  const { t } = useTexts(apiContractsTranslationRef);
  const list = useContractDeprecations(view.filter);
  if (list.isPending) return <LoadingState shape="table" />;
  if (list.error && list.readAt === 0) {
    return (
      <ErrorState
        title={t('calendar.error.list')}
        error={list.error}
        stillWorks={t('calendar.error.stillWorks')}
        onRetry={list.retry}
      />
    );
  }
  return (
    <>
      {list.error && (
        <StaleNotice
          lastSuccessAt={new Date(list.readAt).toISOString()}
          reason={list.error.message}
          onRetry={list.retry}
        />
      )}
      {list.items.length === 0 && (
        <EmptyState
          title={t('calendar.noMatch.title')}
          description={t('calendar.noMatch.description')}
          action={
            <Button size="small" variant="outlined" onClick={view.showAll}>
              {t('calendar.overview.all')}
            </Button>
          }
        />
      )}
      {byMonth(list.items).map(month => (
        <Month key={month.month ?? ''} of={month} today={today} />
      ))}
      {list.hasMore && (
        <Button size="small" onClick={list.loadMore}>
          {t('calendar.list.more')}
        </Button>
      )}
    </>
  );
}

function Month({ of, today }: { of: DeprecationMonth; today: string }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const when =
    of.month === undefined
      ? t('calendar.list.undated')
      : formatPeriod(`${of.month}-01`, 'month');
  return (
    <PageSection anchor={of.month ?? 'undated'} title={when}>
      <DeprecationTable
        caption={t('calendar.list.label', { when })}
        today={today}
        deprecations={of.items}
      />
    </PageSection>
  );
}
