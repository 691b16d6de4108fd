import { Link } from '@backstage/core-components';
import {
  formatNumber,
  formatPeriod,
  Step,
  TrendAnalysis,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { sideOf } from './sideOf';

type ChangePoint = TrendAnalysis['changePoints'][number];

function useDistance(step: Step) {
  const { t } = useTexts(trendRadarTranslationRef);
  return (change: ChangePoint, marker: ChangePoint['markers'][number]) => {
    const side = sideOf(change, marker);
    if (side === 'within') return t(`topic.why.same.${step}`);
    const count = Math.abs(marker.distanceDays);
    const words = { count, number: formatNumber(count) };
    return side === 'before'
      ? t('topic.why.daysBefore', words)
      : t('topic.why.daysAfter', words);
  };
}

/** The events nearest to a change of level, one row each, with how often chance alone puts one as near. */
export function NearestMarkers(props: { change: ChangePoint; step: Step }) {
  const { change, step } = props;
  const classes = usePlainTable();
  const { t } = useTexts(trendRadarTranslationRef);
  const distance = useDistance(step);
  if (change.markers.length === 0) {
    return (
      <tr>
        <td colSpan={4}>{t('topic.why.noMarkers')}</td>
      </tr>
    );
  }
  return (
    <>
      {change.markers.map(marker => (
        <tr key={marker.markerId}>
          <td>
            {marker.url ? (
              <Link to={marker.url}>{marker.title}</Link>
            ) : (
              marker.title
            )}
          </td>
          <td className={classes.number}>
            {formatPeriod(marker.at.slice(0, 10), 'day')}
          </td>
          <td className={classes.number}>{distance(change, marker)}</td>
          <td className={classes.number}>
            {t('topic.why.chanceOf', {
              number: formatNumber(Math.round(100 * marker.chance)),
            })}
          </td>
        </tr>
      ))}
    </>
  );
}
