import { makeStyles } from '@material-ui/core/styles';
import {
  formatNumber,
  formatPeriod,
  formatShare,
  Signal,
  TopicDetail,
  TopicSeries,
  TrendAnalysis,
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
import { usePictureLines } from './usePictureLines';

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
  return (
    <DrawnPicture
      topic={topic}
      view={view}
      signal={view.signal}
      series={series.data}
      analysis={analysis}
      markers={markers}
    />
  );
}

/** The picture, once its values have come. */
function DrawnPicture(props: {
  topic: TopicDetail;
  view: TopicView;
  signal: Signal;
  series: TopicSeries;
  analysis: TrendAnalysis | undefined;
  markers: ReturnType<typeof useTopicMarkers>;
}) {
  const { topic, view, signal, series, analysis, markers } = props;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const drawn = usePictureLines(series, view, analysis);
  const period = chosenPeriod(view.window);
  const all = markers.data ?? [];
  const near = shownMarkers(all, topic.id, analysis?.changePoints ?? []);
  const { partialTotal } = series;
  const notes = [
    partialTotal &&
      t('topic.picture.partialTotal', {
        members: formatNumber(partialTotal.members),
        allMembers: formatNumber(partialTotal.allMembers),
        dimension: partialTotal.dimension,
        share: formatShare(partialTotal.share, { decimals: 0 }),
      }),
    (view.by || drawn.mode !== 'values') &&
      t(`topic.picture.${view.by ? 'ofTotal' : 'ofValues'}`),
    drawn.mode === 'share' && t('topic.picture.shareNote'),
    drawn.mode === 'values' &&
      !view.by &&
      analysis?.quality.find(({ id }) => id === 'forecast-coverage')?.text,
    drawn.without.length > 0 &&
      t('compare.picture.noIndex', { topics: drawn.without.join(', ') }),
    view.mode !== undefined &&
      view.mode !== drawn.mode &&
      t('topic.picture.notAs', {
        mode: t(`topic.picture.asModes.${view.mode}`),
      }),
    drawn.isBaseUnknown &&
      view.base &&
      t('topic.picture.noBase', {
        day: formatPeriod(view.base, series.step),
      }),
    markers.error &&
      t('topic.picture.markersFailed', { reason: markers.error.message }),
    signal.description,
  ];
  return (
    <>
      <PictureChoices
        topic={topic}
        signal={signal}
        view={view}
        drawn={drawn}
        analysis={analysis}
        eventCount={all.length}
      />
      <div className={classes.frame}>
        <TopicChart
          topic={topic}
          series={series}
          analysis={analysis}
          markers={view.allEvents ? all : near}
          view={view}
          drawn={drawn}
        />
        <PeriodBrush series={series} view={view} />
      </div>
      {notes.filter(Boolean).map(note => (
        <p key={String(note)} className={classes.note}>
          {note}
        </p>
      ))}
      {period && (
        <PeriodExplained topicId={topic.id} signal={signal} period={period} />
      )}
    </>
  );
}
