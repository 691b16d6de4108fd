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
import { RingSection } from './ring/RingSection';
import { TrendSections } from './TrendSections';
import { useTopicView } from './useTopicView';

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
      <TrendSections
        {...{ topic, view, analysis }}
        suggestion={blip.data?.suggestion}
      >
        <RingSection
          radar={radar}
          signal={signal}
          blip={blip}
          isTrendKnown={Boolean(analysis.data)}
        />
      </TrendSections>
    </>
  );
}
