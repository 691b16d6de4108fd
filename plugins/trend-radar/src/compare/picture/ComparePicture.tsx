import { makeStyles } from '@material-ui/core/styles';
import {
  memberColours,
  TopicComparison,
  usePaletteMode,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { namesOf } from '../chosen/namedTopics';
import type { CompareView } from '../useCompareView';
import { drawnModes, drawnTopics } from './comparedSeries';
import { CompareChoices } from './CompareChoices';
import { OneChart } from './OneChart';
import { OwnCharts } from './OwnCharts';

const useStyles = makeStyles(theme => ({
  note: {
    margin: theme.spacing(1, 0, 0),
    maxWidth: 880,
    fontSize: 13,
    lineHeight: 1.5,
    color: theme.palette.text.secondary,
  },
}));

/** One chart of all where they can stand on one axis, else one for each; and the choice of what is drawn. */
export function ComparePicture(props: {
  comparison: TopicComparison;
  view: CompareView;
}) {
  const { comparison, view } = props;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const palette = usePaletteMode();
  const topics = drawnTopics(comparison);
  const names = namesOf(comparison.topics);
  // The colours of the list above.
  const colours = memberColours(
    comparison.topics.map(({ topicId }) => topicId),
    palette,
  );
  const available = drawnModes(comparison);
  const mode = available.find(one => one === view.mode) ?? available[0];
  const isApart = mode === 'values' && !comparison.modes.absolute;
  const canIndex = comparison.modes.indexed;
  const drawn = { comparison, topics, names, colours, view };
  const withoutIndex = topics.filter(({ indexed }) => indexed.length === 0);
  const notes = [
    isApart && t(`compare.picture.${canIndex ? 'apartIndexed' : 'apart'}`),
    mode === 'indexed' &&
      withoutIndex.length > 0 &&
      t('compare.picture.noIndex', {
        topics: withoutIndex
          .map(({ topicId }) => names.get(topicId) ?? topicId)
          .join(', '),
      }),
    mode === 'values' &&
      !isApart &&
      view.hasForecasts &&
      t('compare.picture.forecastNote'),
  ].filter(Boolean);
  return (
    <>
      <CompareChoices
        comparison={comparison}
        view={view}
        available={available}
        mode={mode}
      />
      {isApart ? <OwnCharts {...drawn} /> : <OneChart {...drawn} mode={mode} />}
      {notes.map(note => (
        <p key={String(note)} className={classes.note}>
          {note}
        </p>
      ))}
    </>
  );
}
