import { makeStyles } from '@material-ui/core/styles';
import { LinkButton } from '@backstage/core-components';
import {
  AnswerHeader,
  keepTogether,
  LoadingState,
  ProblemError,
  Radar,
  Signal,
  TopicDetail,
  useBlip,
  useTexts,
  useTopicAnalysis,
} from '@almanac/backstage-plugin-insights-react';
import { useComparePath } from '../../shell/paths';
import { trendRadarTranslationRef } from '../../translation';
import { HowSure } from './HowSure';
import { TopicAbout } from './TopicAbout';
import { TopicFacts } from './TopicFacts';
import { TrendFacts } from './TrendFacts';
import { useAnswerSentence } from './useAnswerSentence';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(2) },
  title: {
    margin: theme.spacing(0, 0, 1),
    fontSize: 28,
    fontWeight: 600,
    lineHeight: 1.3,
    overflowWrap: 'anywhere',
  },
}));

/** The answer of the page: the sentence, how sure it is, the ring, from when; and what the topic is. */
export function TopicAnswer(props: {
  /** Undefined where the topic is shown by itself. */
  radar?: Radar;
  topic: TopicDetail;
  signal: Signal | undefined;
  blip?: ReturnType<typeof useBlip>;
  analysis: ReturnType<typeof useTopicAnalysis>;
}) {
  const { radar, topic, signal, blip } = props;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const comparePath = useComparePath();
  const analysis = props.analysis.data;
  const sentence = useAnswerSentence({
    topic,
    signal,
    blip: blip?.data,
    analysis,
    error: props.analysis.error,
  });
  const working = analysis?.analysis.working ?? blip?.data?.suggestion.working;
  return (
    <div className={classes.root}>
      <h1 className={classes.title}>{topic.title}</h1>
      {sentence === undefined ? (
        <LoadingState shape="answer" />
      ) : (
        <AnswerHeader
          sentence={keepTogether(sentence)}
          states={
            <>
              {analysis && <HowSure {...analysis} />}
              {radar && blip ? (
                <TopicFacts
                  radar={radar}
                  blip={blip.data}
                  isAbsent={
                    blip.error instanceof ProblemError &&
                    blip.error.status === 404
                  }
                  analysis={analysis?.analysis}
                />
              ) : (
                <TrendFacts
                  isOnNoRadar={topic.radars.length === 0}
                  analysis={analysis?.analysis}
                />
              )}
            </>
          }
          working={working}
          actions={
            signal && (
              <LinkButton
                size="small"
                to={comparePath([topic.id], {
                  radarId: radar?.id,
                  signalId: signal.id,
                })}
              >
                {t('topic.answer.compare')}
              </LinkButton>
            )
          }
        />
      )}
      <TopicAbout topic={topic} radar={radar} />
    </div>
  );
}
