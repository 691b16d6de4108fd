import { makeStyles } from '@material-ui/core/styles';
import {
  PagePart,
  PageSection,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { SloParts } from '../SloParts';
import { sloTranslationRef } from '../../translation';
import { AlertHistory } from './AlertHistory';
import { BurnRates } from './BurnRates';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(4),
  },
}));

/** How fast the budget burns, what alerts on it, and what did so before. */
export function AlertsSection({ slo, view, evaluation }: SloParts) {
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const episodes = slo.alertHistory.filter(
    ({ objective }) => objective === view.objective,
  );
  return (
    <PageSection anchor="alerts" title={t('detail.alerts.title')}>
      <div className={classes.root}>
        <PagePart anchor="burn-rates" title={t('detail.alerts.windows')}>
          <BurnRates evaluation={evaluation} />
        </PagePart>
        <PagePart anchor="alert-history" title={t('detail.alerts.history')}>
          <AlertHistory episodes={episodes} watchedSince={slo.watchedSince} />
        </PagePart>
      </div>
    </PageSection>
  );
}
