import { Link } from '@backstage/core-components';
import {
  ComparedTopic,
  formatNumber,
  useTexts,
  useTouchedEntities,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { useTopicHref } from '../chosen/useTopicHref';
import { useCellStyles } from './useCellStyles';

/** How many entities of the catalog a topic touches, and how many owners they have; leads to who they are. */
export function TouchedCell(props: {
  topic: ComparedTopic;
  radarId: string | undefined;
}) {
  const { topicId, title } = props.topic;
  if (title === null) return <>—</>;
  return <Touched topicId={topicId} radarId={props.radarId} />;
}

function Touched(props: { topicId: string; radarId: string | undefined }) {
  const { topicId } = props;
  const classes = useCellStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const { data, error } = useTouchedEntities(topicId);
  const href = useTopicHref(topicId, props.radarId);
  if (error) return <>{t('compare.table.touchedFailed')}</>;
  if (!data?.isCatalogKnown) return <>—</>;
  const words = counted('compare.table.touchedCount', data.entities.length);
  const owners = data.owners.filter(({ owner }) => owner !== null);
  function counted(
    key: 'compare.table.touchedCount' | 'compare.table.owners',
    count: number,
  ) {
    return t(key, { count, number: formatNumber(count) });
  }
  return (
    <>
      <div className={classes.line}>
        {href ? <Link to={`${href}#touched`}>{words}</Link> : words}
      </div>
      {owners.length > 0 && (
        <div className={classes.quiet}>
          {counted('compare.table.owners', owners.length)}
        </div>
      )}
    </>
  );
}
