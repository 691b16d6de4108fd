import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  PagePart,
  PageSection,
  Signal,
  TopicDetail,
  useTopicSeries,
  useTouchedEntities,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { useColumns } from '../useColumns';
import { TopicRadars } from './TopicRadars';
import { TouchedList } from './TouchedList';
import { useLines } from './useLines';
import { WhoLacksIt } from './WhoLacksIt';

/** Whom the topic touches: who lacks it, the catalog entity that it is, those that use it with their owners, and its radars. */
export function TouchedSection(props: {
  topic: TopicDetail;
  signal: Signal | undefined;
}) {
  const { topic } = props;
  const classes = useLines();
  const columns = useColumns();
  const { t } = useTexts(trendRadarTranslationRef);
  const touched = useTouchedEntities(topic.id);
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
        {(touched.data || touched.error) && (
          <PagePart title={t('topic.touched.catalog')}>
            {touched.data ? (
              <TouchedList topicId={topic.id} touched={touched.data} />
            ) : (
              <p className={classes.note}>
                {t('topic.touched.catalogFailed', {
                  reason: touched.error?.message,
                })}
              </p>
            )}
          </PagePart>
        )}
        <PagePart title={t('topic.touched.radars')}>
          <TopicRadars topic={topic} />
        </PagePart>
      </div>
    </PageSection>
  );
}
