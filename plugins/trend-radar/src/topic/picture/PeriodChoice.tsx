import {
  ChoiceGroup,
  formatPeriod,
  TrendAnalysis,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import type { TopicView } from '../useTopicView';

/** All periods, or those that the analysis looked at; a part that was dragged over is neither. */
export function PeriodChoice(props: {
  view: TopicView;
  analysed: TrendAnalysis['window'];
}) {
  const { t } = useTexts(trendRadarTranslationRef);
  const { window, setWindow } = props.view;
  const { start, step } = props.analysed;
  const isAnalysed = window?.from === start && !window.to;
  const named = isAnalysed ? 'analysed' : undefined;
  return (
    <ChoiceGroup
      name={t('topic.picture.period')}
      choices={[
        { id: 'all', title: t('topic.picture.whole') },
        {
          id: 'analysed',
          title: t('topic.picture.analysed', {
            period: formatPeriod(start, step),
          }),
        },
      ]}
      chosen={window ? named : 'all'}
      onChoose={id =>
        setWindow(id === 'analysed' ? { from: start } : undefined)
      }
    />
  );
}
