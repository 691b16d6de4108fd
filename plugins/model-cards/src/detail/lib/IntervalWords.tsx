import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { formatInterval } from './formatFigure';

/** From where to where an interval goes, or that there is none. */
export function IntervalWords(props: {
  lower: number | null;
  upper: number | null;
  unit: string | null;
}) {
  const { t } = useTexts(modelCardsTranslationRef);
  const interval = formatInterval(props.lower, props.upper, props.unit);
  return <>{interval ? t('detail.evaluation.between', interval) : '–'}</>;
}
