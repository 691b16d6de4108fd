import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  ErrorState,
  LoadingState,
  PageSection,
  useSloHistory,
} from '@almanac/backstage-plugin-insights-react';
import { EventCharts } from '../events/EventCharts';
import { SloParts } from '../SloParts';
import { sloTranslationRef } from '../../translation';
import { BurnDownChart } from './BurnDownChart';
import { HISTORY_POINTS } from './historyPoints';

const useStyles = makeStyles(theme => ({
  charts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(4),
  },
}));

/** The picture: how the budget went and where it may go, and the events that it is made of. */
export function BudgetSection({ slo, view, objective }: SloParts) {
  const classes = useStyles();
  const { t } = useTranslationRef(sloTranslationRef);
  const { data, error, refetch } = useSloHistory(slo.name, {
    objective: view.objective,
    points: HISTORY_POINTS,
  });
  return (
    <PageSection anchor="budget" title={t('detail.burnDown.title')}>
      {!data && !error && <LoadingState shape="chart" />}
      {!data && error && (
        <ErrorState
          title={t('detail.burnDown.failed')}
          error={error}
          stillWorks={t('detail.burnDown.failedStillWorks')}
          onRetry={() => void refetch()}
        />
      )}
      {data && (
        <div className={classes.charts}>
          <BurnDownChart history={data} kind={objective.window.kind} />
          <EventCharts history={data} />
        </div>
      )}
    </PageSection>
  );
}
