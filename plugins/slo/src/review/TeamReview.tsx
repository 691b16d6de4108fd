import {
  ErrorState,
  LoadingState,
  PrintStyles,
  StaleNotice,
  useSloReview,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { ExampleNotice } from '../parts/ExampleNotice';
import { sloTranslationRef } from '../translation';
import { ActionsSection } from './actions/ActionsSection';
import { AgreementsSection } from './agreements/AgreementsSection';
import { AlertsSection } from './changes/AlertsSection';
import { ChangesSection } from './changes/ChangesSection';
import { LedgersSection } from './changes/LedgersSection';
import { ReportsSection } from './reports/ReportsSection';
import { ReviewHead } from './ReviewHead';
import { ReviewSlos } from './slos/ReviewSlos';
import { useReviewView } from './useReviewView';

/** The review of a team: what needs somebody, what changed, what is to be done, what was promised. */
export function TeamReview({ team }: { team: string }) {
  const { t } = useTexts(sloTranslationRef);
  const { weeks } = useReviewView();
  const { data: review, error, refetch } = useSloReview({ owner: team, weeks });
  return (
    <div data-print-page>
      <PrintStyles />
      <ReviewHead team={team} review={review} />
      {!review && !error && (
        <>
          <LoadingState shape="answer" />
          <LoadingState shape="table" />
        </>
      )}
      {!review && error && (
        <ErrorState
          title={t('review.failed.title')}
          error={error}
          stillWorks={t('review.failed.stillWorks')}
          onRetry={() => void refetch()}
        />
      )}
      {review && (
        <>
          {error && (
            <StaleNotice
              lastSuccessAt={review.to}
              reason={error.message}
              onRetry={() => void refetch()}
            />
          )}
          {review.slos.items.some(({ isExample }) => isExample) && (
            <ExampleNotice />
          )}
          <ReviewSlos slos={review.slos} />
          <ActionsSection actions={review.actions} />
          <AgreementsSection slas={review.slasAtRisk} />
          <ChangesSection review={review} />
          <AlertsSection review={review} />
          <LedgersSection ledgers={review.ledgers} />
          <ReportsSection team={team} />
        </>
      )}
    </div>
  );
}
