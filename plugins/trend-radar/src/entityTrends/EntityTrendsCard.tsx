import { makeStyles } from '@material-ui/core/styles';
import { InfoCard } from '@backstage/core-components';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  BlipWorkings,
  ErrorState,
  formatNumber,
  LoadingState,
  useEntityTrends,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';
import { EntityTrend, EntityTrendLine, EntityTrendNote } from './EntityTrend';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  note: { margin: 0, fontSize: 14, color: theme.palette.text.secondary },
}));

/** The trends that touch an entity: what it names, and what collectors found in it. */
export function EntityTrendsCard() {
  const { entity } = useEntity();
  const { t } = useTexts(trendRadarTranslationRef);
  const kind = entity.kind.toLocaleLowerCase();
  return (
    <InfoCard title={t('entityTrends.title', { kind })}>
      <Trends entityRef={stringifyEntityRef(entity)} kind={kind} />
    </InfoCard>
  );
}

function Trends({ entityRef, kind }: { entityRef: string; kind: string }) {
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const { data, error, refetch } = useEntityTrends(entityRef);
  if (!data) {
    if (!error) return <LoadingState shape="text" />;
    return (
      <ErrorState
        title={t('entityTrends.failed')}
        error={error}
        stillWorks={t('entityTrends.stillWorks')}
        onRetry={refetch}
      />
    );
  }
  const { items, unknown, topicCount, isCatalogKnown } = data;
  if (!isCatalogKnown) {
    return <p className={classes.note}>{t('entityTrends.silent')}</p>;
  }
  if (items.length + unknown.length === 0) {
    return <p className={classes.note}>{t('entityTrends.none', { kind })}</p>;
  }
  const leftOff = topicCount - items.length;
  return (
    <BlipWorkings>
      <ul className={classes.list}>
        {items.map(trend => (
          <EntityTrend key={trend.topicId} trend={trend} />
        ))}
        {unknown.map(topicId => (
          <EntityTrendLine key={topicId} title={topicId}>
            <EntityTrendNote>{t('entityTrends.unknown')}</EntityTrendNote>
          </EntityTrendLine>
        ))}
      </ul>
      {leftOff > 0 && (
        <p className={classes.note}>
          {t('entityTrends.leftOff', {
            count: leftOff,
            number: formatNumber(leftOff),
          })}
        </p>
      )}
    </BlipWorkings>
  );
}
