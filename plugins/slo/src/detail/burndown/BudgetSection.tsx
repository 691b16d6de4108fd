import { makeStyles } from '@material-ui/core/styles';
import {
  ErrorState,
  LoadingState,
  PageSection,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { EventCharts } from '../events/EventCharts';
import { SloParts } from '../SloParts';
import { sloTranslationRef } from '../../translation';
import { BurnDownChart } from './BurnDownChart';
import { useObjectiveHistory } from './useObjectiveHistory';

const useStyles = makeStyles(theme => ({
  charts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(4),
  },
  note: { margin: 0, maxWidth: '68ch' },
}));

/** The picture: how the budget went and where it may go, and the events that it is made of. */
export function BudgetSection(parts: SloParts) {
  const { slo, view, objective, evaluation } = parts;
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const { history, error, retry } = useObjectiveHistory(
    slo.name,
    view.objective,
  );
  return (
    <PageSection anchor="budget" title={t('detail.burnDown.title')}>
      {!history && !error && <LoadingState shape="chart" />}
      {!history && error && (
        <ErrorState
          title={t('detail.burnDown.failed')}
          error={error}
          stillWorks={t('detail.burnDown.failedStillWorks')}
          onRetry={retry}
        />
      )}
      {history && (
        <div className={classes.charts}>
          {evaluation.target < 1 ? (
            <BurnDownChart
              history={history}
              kind={objective.window.kind}
              futures={evaluation.exhaustion.futures}
            />
          ) : (
            <p className={classes.note}>{t('detail.burnDown.noBudget')}</p>
          )}
          <EventCharts history={history} />
        </div>
      )}
    </PageSection>
  );
}
