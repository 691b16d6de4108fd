import { makeStyles } from '@material-ui/core/styles';
import {
  ErrorState,
  LoadingState,
  SliSource,
  StaleNotice,
  useSliSources,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { SliSourceCard } from './SliSourceCard';

const useStyles = makeStyles(theme => ({
  root: { margin: theme.spacing(4, 0, 2) },
  title: { margin: 0, fontSize: 20, fontWeight: 600 },
  about: {
    margin: theme.spacing(0.5, 0, 2),
    maxWidth: 720,
    fontSize: 14,
    color: theme.palette.text.secondary,
  },
  list: { margin: 0, padding: 0, listStyle: 'none' },
}));

function SliSourceList({ sources }: { sources: readonly SliSource[] }) {
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  if (sources.length === 0) {
    return <p className={classes.about}>{t('sources.sli.none')}</p>;
  }
  return (
    <ul aria-label={t('sources.sli.list')} className={classes.list}>
      {sources.map(source => (
        <SliSourceCard key={source.name} source={source} />
      ))}
    </ul>
  );
}

/** Where the counts of SLOs come from, and how reading them goes. It fails alone: the rest of the page stays readable. */
export function SliSourcesSection() {
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const { data, error, dataUpdatedAt, refetch } = useSliSources();
  return (
    <section className={classes.root}>
      <h2 className={classes.title}>{t('sources.sli.title')}</h2>
      <p className={classes.about}>{t('sources.sli.about')}</p>
      {data && error && (
        <StaleNotice
          lastSuccessAt={new Date(dataUpdatedAt).toISOString()}
          reason={error.message}
          onRetry={refetch}
        />
      )}
      {data && <SliSourceList sources={data.items} />}
      {!data && !error && (
        <LoadingState shape="text" label={t('sources.sli.loading')} />
      )}
      {!data && error && (
        <ErrorState
          title={t('sources.sli.error')}
          error={error}
          stillWorks={t('sources.error.partStillWorks')}
          onRetry={refetch}
        />
      )}
    </section>
  );
}
