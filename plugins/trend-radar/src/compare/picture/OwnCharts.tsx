import { toldForecast } from '@almanac/backstage-plugin-insights-common';
import { TimeChart, useTexts } from '@almanac/backstage-plugin-insights-react';
import { isStaircase } from '../../topic/picture/isStaircase';
import { trendRadarTranslationRef } from '../../translation';
import { comparedSeries } from './comparedSeries';
import type { DrawnComparison } from './OneChart';
import { useChartFrame } from './useChartFrame';

const HEIGHT_PIXELS = 240;

/** A chart of its own for each topic: values of different units or steps never share an axis. */
export function OwnCharts(props: DrawnComparison) {
  const { topics, names, colours, view } = props;
  const classes = useChartFrame();
  const { t } = useTexts(trendRadarTranslationRef);
  return (
    <div className={classes.grid}>
      {topics.map(topic => {
        const { topicId, signal, start } = topic;
        const analysis = topic.analysis?.analysis;
        return (
          <div key={topicId} className={classes.frame}>
            <TimeChart
              title={t('compare.picture.chartOf', {
                signal: signal.title,
                topic: names.get(topicId) ?? topicId,
              })}
              unit={signal.unit}
              step={signal.step}
              start={start}
              source={signal.source}
              bounds={signal.kind === 'share' ? { low: 0, high: 1 } : undefined}
              stairs={isStaircase(analysis)}
              series={comparedSeries([topic], 'values', names, colours)}
              changePoints={
                view.hasChanges ? analysis?.changePoints : undefined
              }
              levelsFrom={analysis?.window.start}
              forecast={
                view.hasForecasts && analysis?.forecast
                  ? toldForecast(analysis.forecast, signal)
                  : undefined
              }
              height={HEIGHT_PIXELS}
            />
          </div>
        );
      })}
    </div>
  );
}
