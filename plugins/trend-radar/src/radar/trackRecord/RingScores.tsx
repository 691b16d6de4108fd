import {
  formatNumber,
  formatShare,
  Radar,
  RadarTrackRecord,
  PlainTable,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { RingBadge } from '../../topic/answer/RingBadge';
import { trendRadarTranslationRef } from '../../translation';

/** Precision and recall of each ring, with the counts that they are of. */
export function RingScores(props: {
  radar: Radar;
  scores: RadarTrackRecord['rings'];
}) {
  const classes = usePlainTable();
  const { t } = useTexts(trendRadarTranslationRef);
  const rate = (value: number | null, both: number, all: number) =>
    value === null
      ? '–'
      : t('radar.trackRecord.rate', {
          rate: formatShare(value),
          both: formatNumber(both),
          all: formatNumber(all),
        });
  return (
    <PlainTable
      caption={t('radar.trackRecord.table')}
      columns={[
        { title: t('radar.trackRecord.ring') },
        { title: t('radar.trackRecord.precision'), align: 'right' },
        { title: t('radar.trackRecord.recall'), align: 'right' },
      ]}
    >
      {props.scores.map(one => (
        <tr key={one.ring}>
          <td>
            <RingBadge radar={props.radar} ring={one.ring} />
          </td>
          <td className={classes.number}>
            {rate(one.precision, one.both, one.suggested)}
          </td>
          <td className={classes.number}>
            {rate(one.recall, one.both, one.had)}
          </td>
        </tr>
      ))}
    </PlainTable>
  );
}
