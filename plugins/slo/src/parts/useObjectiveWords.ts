import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { SloWindow } from '@almanac/backstage-plugin-insights-react';
import { targetText } from '../detail/lib/objectiveText';
import { useWindowWords } from '../detail/words/useWindowWords';
import { sloTranslationRef } from '../translation';

/** What an objective promises, in words: `99.9 % over 30 days`, `99.9 % each month`. */
export function useObjectiveWords(): (objective: {
  target: number;
  window: SloWindow;
}) => string {
  const { t } = useTranslationRef(sloTranslationRef);
  const { duration } = useWindowWords();
  const lengthOf = (window: SloWindow) => {
    const { count, unit } = window.duration;
    return window.kind === 'calendar' && count === 1
      ? t(`parts.objective.unit.${unit}`)
      : duration(window);
  };
  return ({ target, window }) =>
    t(`parts.objective.${window.kind}`, {
      target: targetText(target),
      duration: lengthOf(window),
    });
}
