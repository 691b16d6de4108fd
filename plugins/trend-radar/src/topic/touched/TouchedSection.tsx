import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  PagePart,
  PageSection,
  Signal,
  TopicDetail,
  useTopicSeries,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { useColumns } from '../useColumns';
import { CatalogEntities } from './CatalogEntities';
import { TopicRadars } from './TopicRadars';
import { useLines } from './useLines';
import { useNamingEntities } from './useNamingEntities';
import { WhoLacksIt } from './WhoLacksIt';

/** Whom the topic touches: who lacks it, the catalog entity that it is, those that name it with their owners, and its radars. */
export function TouchedSection(props: {
  topic: TopicDetail;
  signal: Signal | undefined;
}) {
  const { topic } = props;
  const classes = useLines();
  const columns = useColumns();
  const { t } = useTexts(trendRadarTranslationRef);
  const naming = useNamingEntities(topic.id);
  const series = useTopicSeries(topic.id, props.signal?.id);
  return (
    <PageSection anchor="touched" title={t('topic.touched.title')}>
      {series.data && <WhoLacksIt series={series.data} />}
      {topic.entityRef && (
        <p className={classes.note}>
          {t('topic.touched.entity')}{' '}
          <EntityRefLink entityRef={topic.entityRef} underline="always" />
        </p>
      )}
      <div className={columns.root}>
        {(naming.entities || naming.error) && (
          <PagePart title={t('topic.touched.catalog')}>
            <CatalogEntities topicId={topic.id} answer={naming} />
          </PagePart>
        )}
        <PagePart title={t('topic.touched.radars')}>
          <TopicRadars topic={topic} />
        </PagePart>
      </div>
    </PageSection>
  );
}
