import { movesInSteps } from '@almanac/backstage-plugin-insights-common';
import {
  ComparedMeasure,
  ComparedTopic,
  formatChange,
  formatShare,
  formatValue,
  useTexts,
  WorkingNumber,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { useCellStyles } from './useCellStyles';

/** How the numbers of each measure are written. */
const WRITTEN: Record<
  ComparedMeasure['id'],
  (value: number | null, unit: string) => string
> = {
  latest: formatValue,
  'year-change': (value, unit) => formatChange(value, unit),
  growth: (value, unit) => formatChange(value, unit),
  'relative-growth': value =>
    value !== null && value > 0 ? `+${formatShare(value)}` : formatShare(value),
  outlook: formatValue,
};

/** Lines drawn through the values. */
const SLOPES: readonly ComparedMeasure['id'][] = ['growth', 'relative-growth'];

/** The value of a topic by a measure, what it lies between, and whether it can be told apart from the others. */
export function MeasureCell(props: {
  measure: ComparedMeasure;
  topic: ComparedTopic;
  names: ReadonlyMap<string, string>;
}) {
  const { measure, topic, names } = props;
  const classes = useCellStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const { topicId, analysis } = topic;
  const found = measure.values.find(one => one.topicId === topicId);
  if (!found || found.value === null) {
    const isStairs =
      SLOPES.includes(measure.id) &&
      analysis !== null &&
      movesInSteps(analysis.analysis);
    return <>{isStairs ? t('compare.table.inSteps') : '—'}</>;
  }
  const write = (value: number | null) =>
    WRITTEN[measure.id](value, measure.unit);
  const isLeader = measure.leader === topicId;
  const isRecorded = measure.id === 'latest' || measure.id === 'year-change';
  const words = write(found.value);
  const alike = measure.unclear
    .filter(pair => pair.includes(topicId))
    .map(pair => pair.find(id => id !== topicId) ?? topicId)
    .map(id => names.get(id) ?? id);
  return (
    <>
      <div className={`${classes.line} ${isLeader ? classes.leads : ''}`}>
        {analysis ? (
          <WorkingNumber
            working={analysis.analysis.working}
            name={`${words}, ${names.get(topicId) ?? topicId}`}
          >
            {words}
          </WorkingNumber>
        ) : (
          words
        )}
        {isLeader && ` · ${t('compare.table.highest')}`}
      </div>
      {!isRecorded && (
        <div className={classes.quiet}>
          <Interval low={found.low} high={found.high} write={write} />
        </div>
      )}
      {alike.length > 0 && (
        <div className={classes.quiet}>
          {t(isRecorded ? 'compare.table.same' : 'compare.table.unclear', {
            topics: alike.join(', '),
          })}
        </div>
      )}
    </>
  );
}

function Interval(props: {
  low: number | null;
  high: number | null;
  write(value: number | null): string;
}) {
  const { t } = useTexts(trendRadarTranslationRef);
  if (props.low === null || props.high === null) {
    return <>{t('compare.table.noInterval')}</>;
  }
  const [low, high] = [props.low, props.high].map(props.write);
  return (
    <>
      {low === high
        ? t('compare.table.betweenOne', { at: low })
        : t('compare.table.between', { low, high })}
    </>
  );
}
