import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  AnswerHeader,
  ContractDeprecationsOverview,
  EmptyState,
  ErrorState,
  ExportMenu,
  formatNumber,
  LoadingState,
  PageTitle,
  StaleNotice,
  useContractDeprecations,
  useContractDeprecationsOverview,
  UnknownInAddress,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { contractCalendarRouteRef } from '../routes';
import { apiContractsTranslationRef } from '../translation';
import { DeprecationList } from './DeprecationList';
import { MonthGrid } from './MonthGrid';
import { OwnerChoice } from './OwnerChoice';
import { CalendarView, useCalendarView } from './useCalendarView';
import { useCalendarExport } from './useCalendarExport';

/** What of all APIs is to end, by month: what is overdue, what comes, and who still consumes it. */
export function CalendarPage() {
  const { t } = useTexts(apiContractsTranslationRef);
  const path = useRouteRef(contractCalendarRouteRef)();
  const title = t('calendar.title');
  return (
    <BreadcrumbEntry entry={{ label: title, href: path }}>
      <PageTitle parts={[title, t('estate.title')]} />
      <Calendar />
    </BreadcrumbEntry>
  );
}

function Calendar() {
  const { t } = useTexts(apiContractsTranslationRef);
  const view = useCalendarView();
  const { owner } = view.filter;
  const overview = useContractDeprecationsOverview(owner ? { owner } : {});
  const retry = () => void overview.refetch();
  if (!overview.data) {
    return overview.error ? (
      <ErrorState
        title={t('calendar.error.list')}
        error={overview.error}
        stillWorks={t('calendar.error.stillWorks')}
        onRetry={retry}
      />
    ) : (
      <>
        <LoadingState shape="answer" />
        <LoadingState shape="table" />
      </>
    );
  }
  const { contractCount } = overview.data;
  const isEmpty = contractCount === 0 && owner === undefined;
  return (
    <>
      {overview.error && (
        <StaleNotice
          lastSuccessAt={new Date(overview.dataUpdatedAt).toISOString()}
          reason={overview.error.message}
          onRetry={retry}
        />
      )}
      <Answer overview={overview.data} view={view} />
      <UnknownInAddress unknown={view.unknown} />
      <OwnerChoice view={view} />
      {isEmpty ? (
        <EmptyState
          title={t('calendar.empty.title')}
          description={t('calendar.empty.description')}
        />
      ) : (
        <>
          <MonthGrid overview={overview.data} view={view} />
          <DeprecationList view={view} today={overview.data.today} />
        </>
      )}
    </>
  );
}

/** How much is overdue, and how much comes, in one sentence; and the files of it. */
function Answer(props: {
  overview: ContractDeprecationsOverview;
  view: CalendarView;
}) {
  const { overdue, dueSoon, dueDays, later, undated, contractCount } =
    props.overview;
  const { t } = useTexts(apiContractsTranslationRef);
  const formats = useCalendarExport(props.view.filter);
  const { items, isPending, error } = useContractDeprecations(
    props.view.filter,
  );
  // What has a day comes first, so that the first page tells whether anything has one.
  const isWithoutDays =
    !isPending && !error && items.every(({ sunsetOn }) => sunsetOn === null);
  if (contractCount === 0) {
    const isOfAll = props.view.owner === undefined;
    return (
      <AnswerHeader
        sentence={t(`calendar.sentence.${isOfAll ? 'none' : 'noneOfOwner'}`)}
      />
    );
  }
  return (
    <AnswerHeader
      sentence={
        <>
          {overdue === 0
            ? t('calendar.sentence.noOverdue')
            : t('calendar.sentence.overdue', {
                count: overdue,
                number: formatNumber(overdue),
              })}{' '}
          {t('calendar.sentence.due', {
            soon: formatNumber(dueSoon),
            days: formatNumber(dueDays),
            later: formatNumber(later),
            undated: formatNumber(undated),
          })}
        </>
      }
      actions={
        <ExportMenu
          formats={formats}
          unavailable={isWithoutDays ? { ics: t('calendar.ics.nothing') } : {}}
        />
      }
    />
  );
}
