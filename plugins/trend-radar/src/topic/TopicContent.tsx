import { makeStyles } from '@material-ui/core/styles';
import {
  Radar,
  StaleNotice,
  TopicDetail,
  useBlip,
  useTopicAnalysis,
} from '@almanac/backstage-plugin-insights-react';
import { RadarProgress } from '../radar/NoBlips';
import { TopicAnswer } from './answer/TopicAnswer';
import { AnalysisAbsent } from './AnalysisAbsent';
import { MethodSection } from './method/MethodSection';
import { PictureSection } from './picture/PictureSection';
import { RingSection } from './ring/RingSection';
import { TouchedSection } from './touched/TouchedSection';
import { useTopicView } from './useTopicView';
import { WhySection } from './why/WhySection';

const useStyles = makeStyles(theme => ({
  notices: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1),
    '&:not(:empty)': { marginBottom: theme.spacing(2) },
  },
}));

function Notices(props: {
  radar: Radar;
  error: Error | null | undefined;
  onRetry(): void;
}) {
  const { radar, error } = props;
  const classes = useStyles();
  const isStale = Boolean(error) || radar.state === 'stale';
  return (
    <div className={classes.notices}>
      {isStale && radar.computedAt && (
        <StaleNotice
          lastSuccessAt={radar.computedAt}
          reason={error?.message}
          onRetry={props.onRetry}
        />
      )}
      <RadarProgress radar={radar} />
    </div>
  );
}

/** A topic and a radar that are known, with whatever else has come so far. */
export function TopicContent(props: {
  radar: Radar;
  topic: TopicDetail;
  error: Error | null;
  onRetry(): void;
}) {
  const { radar, topic } = props;
  const view = useTopicView(topic, radar);
  const { signal } = view;
  const blip = useBlip(radar.id, topic.id);
  const analysis = useTopicAnalysis(topic.id, signal?.id);
  const known = { radar, topic, signal, blip, analysis };
  return (
    <>
      <TopicAnswer {...known} />
      <Notices
        radar={radar}
        error={props.error ?? (blip.data && blip.error)}
        onRetry={props.onRetry}
      />
      <PictureSection topic={topic} view={view} analysis={analysis} />
      {signal && analysis.data && (
        <WhySection
          analysis={analysis.data.analysis}
          explanation={analysis.data.explanation}
          signal={signal}
          suggestion={blip.data?.suggestion}
        />
      )}
      {signal && !analysis.data && (
        <AnalysisAbsent query={analysis} isRingKnown={Boolean(blip.data)} />
      )}
      <TouchedSection topic={topic} signal={signal} />
      <RingSection
        radar={radar}
        signal={signal}
        blip={blip}
        isTrendKnown={Boolean(analysis.data)}
      />
      {signal && analysis.data && (
        <MethodSection
          analysis={analysis.data.analysis}
          caveats={analysis.data.explanation.caveats}
          signal={signal}
        />
      )}
    </>
  );
}
