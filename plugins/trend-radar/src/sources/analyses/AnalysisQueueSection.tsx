import { makeStyles } from '@material-ui/core/styles';
import {
  ErrorState,
  LoadingState,
  useAnalysisQueue,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { AnalysisQueueFacts } from './AnalysisQueueFacts';

const useStyles = makeStyles(theme => ({
  root: { margin: theme.spacing(4, 0, 2) },
  title: { margin: 0, fontSize: 20, fontWeight: 600 },
  about: {
    margin: theme.spacing(0.5, 0, 2),
    maxWidth: 720,
    fontSize: 14,
    color: theme.palette.text.secondary,
  },
}));

/** How far the analyses of what was collected are. It fails alone: the sources above stay readable. */
export function AnalysisQueueSection() {
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const { data, error, refetch } = useAnalysisQueue();
  return (
    <section className={classes.root}>
      <h2 className={classes.title}>{t('sources.analyses.title')}</h2>
      <p className={classes.about}>{t('sources.analyses.about')}</p>
      {data && <AnalysisQueueFacts queue={data} />}
      {!data && !error && (
        <LoadingState shape="text" label={t('sources.analyses.loading')} />
      )}
      {!data && error && (
        <ErrorState
          title={t('sources.analyses.error')}
          error={error}
          stillWorks={t('sources.error.partStillWorks')}
          onRetry={refetch}
        />
      )}
    </section>
  );
}
