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
  judgedCount: number;
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
  const { scores, judgedCount } = props;
  const sum = (of: 'both' | 'suggested' | 'had') =>
    scores.reduce((total, one) => total + one[of], 0);
  const [both, suggested, had] = [sum('both'), sum('suggested'), sum('had')];
  const share = (all: number) => (all === 0 ? null : both / all);
  const left = judgedCount - Math.min(suggested, had);
  return (
    <>
      <PlainTable
        caption={t('radar.trackRecord.table')}
        columns={[
          { title: t('radar.trackRecord.ring') },
          { title: t('radar.trackRecord.precision'), align: 'right' },
          { title: t('radar.trackRecord.recall'), align: 'right' },
        ]}
      >
        {scores.map(one => (
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
        <tr>
          <td>{t('radar.trackRecord.all')}</td>
          <td className={classes.number}>
            {rate(share(suggested), both, suggested)}
          </td>
          <td className={classes.number}>{rate(share(had), both, had)}</td>
        </tr>
      </PlainTable>
      <p className={classes.note}>
        {t(`radar.trackRecord.${left > 0 ? 'allNoteLess' : 'allNote'}`, {
          number: formatNumber(judgedCount),
          left: formatNumber(left),
        })}
      </p>
    </>
  );
}
