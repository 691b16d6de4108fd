import { makeStyles } from '@material-ui/core/styles';
import { InfoCard } from '@backstage/core-components';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  BlipWorkings,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';
import { EntityTrend } from './EntityTrend';
import { watchedTopics } from './watchedTopics';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
});

/** The trends of the topics that an entity depends on. */
export function EntityTrendsCard() {
  const classes = useStyles();
  const { entity } = useEntity();
  const { t } = useTexts(trendRadarTranslationRef);
  return (
    <InfoCard
      title={t('entityTrends.title', {
        kind: entity.kind.toLocaleLowerCase(),
      })}
    >
      <BlipWorkings>
        <ul className={classes.list}>
          {watchedTopics(entity).map(topicId => (
            <EntityTrend key={topicId} topicId={topicId} />
          ))}
        </ul>
      </BlipWorkings>
    </InfoCard>
  );
}
