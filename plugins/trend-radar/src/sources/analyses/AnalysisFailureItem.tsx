import { makeStyles } from '@material-ui/core/styles';
import {
  AnalysisFailure,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: theme.spacing(0.25, 2),
    padding: theme.spacing(1.5, 0),
    fontSize: 14,
    borderBottom: `1px solid ${theme.palette.divider}`,
    '&:last-child': { borderBottom: 'none' },
  },
  subject: { fontWeight: 500, overflowWrap: 'anywhere' },
  reason: { gridColumn: '1 / -1', maxWidth: 760, overflowWrap: 'anywhere' },
}));

/** One subject whose analysis was given up: which, when and why. */
export function AnalysisFailureItem({ failure }: { failure: AnalysisFailure }) {
  const { signalId, topicId, failedAt, reason } = failure;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  return (
    <li className={classes.root}>
      <span className={classes.subject}>
        {t('sources.analyses.failures.subject', { signalId, topicId })}
      </span>
      <Time at={failedAt} />
      <span className={classes.reason}>{reason}</span>
    </li>
  );
}
