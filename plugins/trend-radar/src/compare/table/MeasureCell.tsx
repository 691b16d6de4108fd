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
  growth: (value, unit) => formatChange(value, unit),
  'relative-growth': value =>
    value !== null && value > 0 ? `+${formatShare(value)}` : formatShare(value),
  outlook: formatValue,
};

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
  if (!found || found.value === null) return <>—</>;
  const write = (value: number | null) =>
    WRITTEN[measure.id](value, measure.unit);
  const isLeader = measure.leader === topicId;
  const words = write(found.value);
  const alike = measure.unclear
    .filter(pair => pair.includes(topicId))
    .map(pair => pair.find(id => id !== topicId) ?? topicId)
    .map(id => names.get(id) ?? id);
  return (
    <>
      <div className={`${classes.line} ${isLeader ? classes.leads : ''}`}>
        {analysis && measure.id !== 'latest' ? (
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
      {measure.id !== 'latest' && (
        <div className={classes.quiet}>
          {found.low === null || found.high === null
            ? t('compare.table.noInterval')
            : t('compare.table.between', {
                low: write(found.low),
                high: write(found.high),
              })}
        </div>
      )}
      {alike.length > 0 && (
        <div className={classes.quiet}>
          {t('compare.table.unclear', { topics: alike.join(', ') })}
        </div>
      )}
    </>
  );
}
