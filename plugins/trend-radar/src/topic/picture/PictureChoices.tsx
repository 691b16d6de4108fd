import { makeStyles } from '@material-ui/core/styles';
import {
  ChoiceGroup,
  formatNumber,
  Signal,
  TopicDetail,
  TrendAnalysis,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { BaseField } from '../../compare/picture/BaseField';
import type { TopicView } from '../useTopicView';
import { PeriodChoice } from './PeriodChoice';
import { hasSlope, isSlopeShown } from './slopeLine';
import type { PictureLines } from './usePictureLines';

const TOTAL = 'total';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 3),
    marginBottom: theme.spacing(1.5),
  },
}));

/** What of the topic is drawn: which signal, total or members, as what, which periods, which events. All of it in the URL. */
export function PictureChoices(props: {
  topic: TopicDetail;
  signal: Signal;
  view: TopicView;
  analysis: TrendAnalysis | undefined;
  eventCount: number;
  drawn: PictureLines;
}) {
  const { topic, signal, view, analysis, eventCount, drawn } = props;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const all = t('topic.picture.allEvents', {
    number: formatNumber(eventCount),
  });
  return (
    <div className={classes.root}>
      {topic.signals.length > 1 && (
        <ChoiceGroup
          name={t('topic.picture.signal')}
          choices={topic.signals}
          chosen={signal.id}
          onChoose={view.setSignal}
        />
      )}
      {signal.dimensions.length > 0 && (
        <ChoiceGroup
          name={t('topic.picture.show')}
          choices={[
            { id: TOTAL, title: t('topic.picture.total') },
            ...signal.dimensions.map(dimension => ({
              id: dimension,
              title: t('topic.picture.by', { dimension }),
            })),
          ]}
          chosen={view.by ?? TOTAL}
          onChoose={id => view.setBy(id === TOTAL ? undefined : id)}
        />
      )}
      {drawn.available.length > 1 && (
        <ChoiceGroup
          name={t('topic.picture.as')}
          choices={drawn.available.map(id => ({
            ...{ id, title: t(`topic.picture.asModes.${id}`) },
          }))}
          chosen={drawn.mode}
          onChoose={id =>
            view.setMode(drawn.available.find(one => one === id) ?? 'values')
          }
        />
      )}
      {drawn.base && <BaseField base={drawn.base} onChange={view.setBase} />}
      {analysis && <PeriodChoice view={view} analysed={analysis.window} />}
      {drawn.mode === 'values' && !view.by && hasSlope(analysis) && (
        <ChoiceGroup
          name={t('topic.picture.slope')}
          choices={[
            { id: 'on', title: t('topic.picture.slopeShown') },
            { id: 'off', title: t('topic.picture.slopeHidden') },
          ]}
          chosen={isSlopeShown(view.slope, analysis) ? 'on' : 'off'}
          onChoose={id => view.setSlope(id === 'on')}
        />
      )}
      {eventCount > 0 && (
        <ChoiceGroup
          name={t('topic.picture.events')}
          choices={[
            { id: 'near', title: t('topic.picture.near') },
            { id: 'all', title: all },
          ]}
          chosen={view.allEvents ? 'all' : 'near'}
          onChoose={id => view.setAllEvents(id === 'all')}
        />
      )}
    </div>
  );
}
