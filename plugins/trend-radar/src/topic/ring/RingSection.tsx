import {
  BlipDetail,
  ErrorState,
  keepTogether,
  LoadingState,
  PagePart,
  PageSection,
  ProblemError,
  Radar,
  Signal,
  useBlip,
  WorkingButton,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { isSuggested } from '../../radar/hasSignal';
import { trendRadarTranslationRef } from '../../translation';
import { useColumns } from '../useColumns';
import { useSaid } from '../useSaid';
import { DecisionPart } from '../decision/DecisionPart';
import { Counterfactuals } from './Counterfactuals';
import { ReasonTable } from './ReasonTable';
import { RingHistory } from './RingHistory';
import { RingLead } from './RingLead';
import { RingTrackRecord } from './RingTrackRecord';

function Suggestion(props: {
  radar: Radar;
  blip: BlipDetail;
  signal: Signal | undefined;
}) {
  const { radar, blip, signal } = props;
  const { suggestion } = blip;
  const classes = useSaid();
  const columns = useColumns();
  const { t } = useTexts(trendRadarTranslationRef);
  const ring = radar.rings.find(({ id }) => id === suggestion.ring);
  if (!isSuggested(blip)) {
    return (
      <>
        <p className={classes.sentence} style={{ marginBottom: 16 }}>
          {keepTogether(suggestion.sentence)} {ring?.description}
        </p>
        <DecisionPart radar={radar} blip={blip} />
      </>
    );
  }
  const isOther = radar.signal && signal && radar.signal.id !== signal.id;
  return (
    <>
      <RingLead
        radar={radar}
        blip={blip}
        notes={[
          ring && t('topic.ring.rule', { ring: ring.title, rule: ring.rule }),
          isOther &&
            t('topic.ring.readsOther', { signal: radar.signal?.title ?? '' }),
        ]}
      />
      <div className={columns.root}>
        <div className={columns.column}>
          <PagePart title={t('topic.ring.reasons')}>
            <ReasonTable radar={radar} reasons={suggestion.reasons} />
          </PagePart>
          <PagePart title={t('topic.ring.counterfactuals')}>
            <Counterfactuals
              radar={radar}
              counterfactuals={suggestion.counterfactuals}
            />
          </PagePart>
          <RingTrackRecord radar={radar} ring={suggestion.ring} />
        </div>
        <div className={columns.column}>
          {/* A backend of an earlier release decides nothing. */}
          {blip.decision !== undefined && (
            <DecisionPart radar={radar} blip={blip} />
          )}
          <PagePart anchor="history" title={t('topic.ring.history')}>
            <RingHistory radar={radar} history={blip.history} />
          </PagePart>
        </div>
      </div>
    </>
  );
}

function RingAbsent(props: {
  radar: Radar;
  blip: ReturnType<typeof useBlip>;
  isTrendKnown: boolean;
}) {
  const classes = useSaid();
  const { t } = useTexts(trendRadarTranslationRef);
  const { error, refetch } = props.blip;
  if (!error) return <LoadingState shape="table" />;
  if (error instanceof ProblemError && error.status === 404) {
    return (
      <PagePart
        title={t('topic.ring.absentTitle', { radar: props.radar.title })}
      >
        <p className={classes.note}>
          {t('topic.ring.absent')} {t('topic.ring.absentWhatNow')}
        </p>
      </PagePart>
    );
  }
  return (
    <ErrorState
      title={t('topic.ring.failed')}
      error={error}
      stillWorks={props.isTrendKnown && t('topic.ring.failedStillWorks')}
      onRetry={refetch}
    />
  );
}

/** What to do: the suggested ring, what its rule found, what would change it, and how it came about. */
export function RingSection(props: {
  radar: Radar;
  signal: Signal | undefined;
  blip: ReturnType<typeof useBlip>;
  isTrendKnown: boolean;
}) {
  const { radar, blip } = props;
  const { t } = useTexts(trendRadarTranslationRef);
  return (
    <PageSection
      anchor="ring"
      title={t('topic.ring.title')}
      actions={
        blip.data && (
          <WorkingButton working={blip.data.suggestion.working}>
            {t('topic.ring.working')}
          </WorkingButton>
        )
      }
    >
      {blip.data ? (
        <Suggestion radar={radar} blip={blip.data} signal={props.signal} />
      ) : (
        <RingAbsent
          radar={radar}
          blip={blip}
          isTrendKnown={props.isTrendKnown}
        />
      )}
    </PageSection>
  );
}
