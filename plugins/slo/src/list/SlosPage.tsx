import {
  ErrorState,
  LoadingState,
  PageTitle,
  useSloOverview,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { SloWorkings } from '../parts/SloWorkings';
import { sloTranslationRef } from '../translation';
import { NoSlos } from './NoSlos';
import { SloListContent } from './SloListContent';
import { FaultsNotice } from './faults/FaultsNotice';

/** All SLOs, the worst budget first. */
export function SlosPage() {
  const { t } = useTexts(sloTranslationRef);
  return (
    <>
      <PageTitle parts={[t('slo.title')]} />
      <SloWorkings>
        <Slos />
      </SloWorkings>
    </>
  );
}

/** What there is at all decides what the page is: filters can be wrong, this cannot. */
function Slos() {
  const { t } = useTexts(sloTranslationRef);
  const all = useSloOverview();
  if (!all.data) {
    return all.error ? (
      <ErrorState
        error={all.error}
        stillWorks={t('list.error.stillWorks')}
        onRetry={all.refetch}
      />
    ) : (
      <>
        <LoadingState shape="answer" />
        <LoadingState shape="table" />
      </>
    );
  }
  if (all.data.totalCount === 0) {
    return (
      <>
        <FaultsNotice count={all.data.faults} />
        <NoSlos />
      </>
    );
  }
  return (
    <SloListContent
      all={all.data}
      error={all.error}
      readAt={all.dataUpdatedAt}
      onRetry={() => void all.refetch()}
    />
  );
}
