import { makeStyles } from '@material-ui/core/styles';
import {
  TopicDetail,
  useTopicAnalysis,
  useTopicMarkers,
  useTopicSeries,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { chosenPeriod } from '../period/chosenPeriod';
import { PeriodBrush } from '../period/PeriodBrush';
import { PeriodExplained } from '../period/PeriodExplained';
import type { TopicView } from '../useTopicView';
import { PictureAbsent } from './PictureAbsent';
import { PictureChoices } from './PictureChoices';
import { shownMarkers } from './shownMarkers';
import { TopicChart } from './TopicChart';

const useStyles = makeStyles(theme => ({
  frame: {
    padding: theme.spacing(2),
    borderRadius: 8,
    border: `1px solid ${theme.palette.divider}`,
    backgroundColor: theme.palette.background.paper,
  },
  note: {
    margin: theme.spacing(1, 0, 0),
    maxWidth: 880,
    fontSize: 13,
    lineHeight: 1.5,
    color: theme.palette.text.secondary,
  },
}));

/** The chart with the choice of what it draws, and what its values are. */
export function Picture(props: {
  topic: TopicDetail;
  view: TopicView;
  analysis: ReturnType<typeof useTopicAnalysis>;
}) {
  const { topic, view } = props;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const series = useTopicSeries(topic.id, view.signal?.id);
  const markers = useTopicMarkers(topic.id);
  const analysis = props.analysis.data?.analysis;
  // Without the analysis the chart would be drawn twice, the first time without its forecast.
  if (!view.signal || !series.data || props.analysis.isLoading) {
    return (
      <PictureAbsent
        signal={view.signal}
        query={series}
        isTrendKnown={Boolean(analysis)}
      />
    );
  }
  const period = chosenPeriod(view.window);
  const all = markers.data ?? [];
  const near = shownMarkers(all, topic.id, analysis?.changePoints ?? []);
  const notes = [
    view.by && t('topic.picture.ofTotal'),
    markers.error &&
      t('topic.picture.markersFailed', { reason: markers.error.message }),
    view.signal.description,
  ];
  return (
    <>
      <PictureChoices
        topic={topic}
        signal={view.signal}
        view={view}
        analysis={analysis}
        eventCount={all.length}
      />
      <div className={classes.frame}>
        <TopicChart
          topic={topic}
          series={series.data}
          analysis={analysis}
          markers={view.allEvents ? all : near}
          view={view}
        />
        <PeriodBrush series={series.data} view={view} />
      </div>
      {notes.filter(Boolean).map(note => (
        <p key={note} className={classes.note}>
          {note}
        </p>
      ))}
      {period && (
        <PeriodExplained
          topicId={topic.id}
          signal={view.signal}
          period={period}
        />
      )}
    </>
  );
}
