import { stringifyEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  formatNumber,
  OwnerLink,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { TOPICS_ANNOTATION } from '../../entityTrends/watchedTopics';
import { trendRadarTranslationRef } from '../../translation';
import { useLines } from './useLines';
import type { NamingEntities } from './useNamingEntities';

/** The entities that name the topic, each with who owns it; or how to name it, when none does. */
export function CatalogEntities(props: {
  topicId: string;
  answer: NamingEntities;
}) {
  const classes = useLines();
  const { t } = useTexts(trendRadarTranslationRef);
  const { entities, error } = props.answer;
  if (error) {
    return (
      <p className={classes.note}>
        {t('topic.touched.catalogFailed', { reason: error.message })}
      </p>
    );
  }
  if (!entities) return null;
  if (entities.length === 0) {
    return (
      <p className={classes.note}>
        {t('topic.touched.catalogNone', {
          annotation: TOPICS_ANNOTATION,
          topic: props.topicId,
        })}
      </p>
    );
  }
  return (
    <>
      <p className={classes.note}>
        {t('topic.touched.catalogCount', {
          count: entities.length,
          number: formatNumber(entities.length),
        })}
      </p>
      <ul className={classes.list}>
        {entities.map(entity => (
          <li key={stringifyEntityRef(entity)} className={classes.line}>
            <EntityRefLink entityRef={entity} />
            <span className={classes.quiet}>
              <OwnerLink
                owner={
                  typeof entity.spec?.owner === 'string'
                    ? entity.spec.owner
                    : undefined
                }
              />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
