import {
  ErrorState,
  LoadingState,
  SloDetail,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { BurnDownChart } from '../burndown/BurnDownChart';
import { useObjectiveHistory } from '../burndown/useObjectiveHistory';
import { sloTranslationRef } from '../../translation';

/** How the budget of all objectives together went, and where it may go. */
export function CompositeCourse({ slo }: { slo: SloDetail }) {
  const { t } = useTexts(sloTranslationRef);
  const { history, error, retry } = useObjectiveHistory(slo.name, null);
  if (!history) {
    return error ? (
      <ErrorState
        title={t('detail.burnDown.failed')}
        error={error}
        stillWorks={t('detail.burnDown.failedStillWorks')}
        onRetry={retry}
      />
    ) : (
      <LoadingState shape="chart" />
    );
  }
  const [{ window }] = slo.definition.objectives;
  return (
    <BurnDownChart
      title={t('detail.composite.course')}
      history={history}
      kind={window.kind}
      futures={slo.composite?.exhaustion?.futures ?? 0}
    />
  );
}
