import {
  ErrorState,
  formatNumber,
  formatPeriod,
  formatShare,
  keepTogether,
  LoadingState,
  PagePart,
  PageSection,
  ProblemError,
  Radar,
  RadarTrackRecord,
  useRadarTrackRecord,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useColumns } from '../../topic/useColumns';
import { useSaid } from '../../topic/useSaid';
import { trendRadarTranslationRef } from '../../translation';
import { titleOf } from '../titleOf';
import { CalibrationTable } from './CalibrationTable';
import { RingScores } from './RingScores';

/** How good the suggestions of the past were, by what came of them. */
export function TrackRecordSection(props: {
  radar: Radar;
  /** Whether the page shows another policy, or a past day. */
  isWhatIf: boolean;
}) {
  const { radar, isWhatIf } = props;
  const classes = useSaid();
  const { t } = useTexts(trendRadarTranslationRef);
  const record = useRadarTrackRecord(radar.id);
  // A backend of an earlier release has none.
  if (record.error instanceof ProblemError && record.error.status === 404) {
    return null;
  }
  return (
    <PageSection anchor="track-record" title={t('radar.trackRecord.title')}>
      {record.data && isWhatIf && (
        <p className={classes.note}>{t('radar.trackRecord.declared')}</p>
      )}
      {record.data && <Record radar={radar} record={record.data} />}
      {!record.data && !record.error && <LoadingState shape="table" />}
      {!record.data && record.error && (
        <ErrorState
          title={t('radar.trackRecord.failed')}
          error={record.error}
          onRetry={record.refetch}
        />
      )}
    </PageSection>
  );
}

function Record(props: { radar: Radar; record: RadarTrackRecord }) {
  const { radar, record } = props;
  const classes = useSaid();
  const columns = useColumns();
  const { t } = useTexts(trendRadarTranslationRef);
  const { days, judgedCount, rings, calibration, truth } = record;
  // A backend of an earlier release tells no share.
  const stood = record.stood ?? null;
  if (judgedCount === 0) {
    return <p className={classes.note}>{t('radar.trackRecord.tooShort')}</p>;
  }
  const step = radar.signal?.step ?? 'month';
  return (
    <>
      <p className={classes.sentence}>
        {t('radar.trackRecord.sentence', {
          count: judgedCount,
          number: formatNumber(judgedCount),
          days: t('radar.trackRecord.days', {
            count: days.length,
            number: String(days.length),
            from: formatPeriod(days[0], step),
            to: formatPeriod(days[days.length - 1], step),
          }),
        })}{' '}
        {stood !== null &&
          t('radar.trackRecord.stoodOfAll', { stood: formatShare(stood) })}{' '}
        {truth && <TruthSentence radar={radar} truth={truth} />}
      </p>
      <p className={classes.note}>
        {keepTogether(t('radar.trackRecord.method'))}
      </p>
      <div className={columns.root}>
        <PagePart title={t('radar.trackRecord.table')}>
          <RingScores radar={radar} scores={rings} judgedCount={judgedCount} />
        </PagePart>
        {calibration.bins.length > 0 && (
          <PagePart title={t('radar.trackRecord.calibration')}>
            <CalibrationTable
              calibration={calibration}
              judgedCount={judgedCount}
            />
          </PagePart>
        )}
      </div>
    </>
  );
}

function TruthSentence(props: {
  radar: Radar;
  truth: NonNullable<RadarTrackRecord['truth']>;
}) {
  const { ring, milestone, suggested, reached, precision, recall } =
    props.truth;
  const { t } = useTexts(trendRadarTranslationRef);
  if (precision === null || recall === null) return null;
  return (
    <>
      {t('radar.trackRecord.truth', {
        ring: titleOf(props.radar.rings, ring),
        milestone,
        suggested: formatNumber(suggested),
        precision: formatShare(precision),
        reached: formatNumber(reached),
        recall: formatShare(recall),
      })}
    </>
  );
}
