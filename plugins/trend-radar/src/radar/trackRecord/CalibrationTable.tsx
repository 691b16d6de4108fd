import {
  formatNumber,
  formatShare,
  RadarTrackRecord,
  PlainTable,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';

/** What was to be expected of suggestions, beside what came. */
export function CalibrationTable(props: {
  calibration: RadarTrackRecord['calibration'];
  judgedCount: number;
}) {
  const { judgedCount } = props;
  const { bins, brier } = props.calibration;
  const counted = bins.reduce((sum, { count }) => sum + count, 0);
  const left = judgedCount - counted;
  const classes = usePlainTable();
  const { t } = useTexts(trendRadarTranslationRef);
  return (
    <>
      <PlainTable
        caption={t('radar.trackRecord.calibration')}
        columns={(['said', 'stood', 'count'] as const).map(column => ({
          title: t(`radar.trackRecord.${column}`),
          align: 'right' as const,
        }))}
      >
        {bins.map(({ from, said, stood, count }) => (
          <tr key={from}>
            <td className={classes.number}>{formatShare(said)}</td>
            <td className={classes.number}>{formatShare(stood)}</td>
            <td className={classes.number}>{formatNumber(count)}</td>
          </tr>
        ))}
      </PlainTable>
      <p className={classes.note}>
        {t(
          `radar.trackRecord.${
            left > 0 ? 'calibrationLess' : 'calibrationAll'
          }`,
          {
            number: formatNumber(judgedCount),
            counted: formatNumber(counted),
            left: formatNumber(left),
          },
        )}
      </p>
      {brier !== null && (
        <p className={classes.note}>
          {t('radar.trackRecord.calibrationNote', { brier: brier.toFixed(3) })}
        </p>
      )}
    </>
  );
}
