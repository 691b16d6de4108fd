import {
  formatNumber,
  SloWindow,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { targetText } from '../detail/lib/objectiveText';
import { useWindowWords } from '../detail/words/useWindowWords';
import { sloTranslationRef } from '../translation';

/** What is promised: by one objective, or by all of a composite together. */
export interface Promised {
  /** Null where the objectives of a composite have each their own. */
  target: number | null;
  window: SloWindow;
  isComposite?: boolean;
  /** How many there are; left out where that is not known. */
  objectives?: number;
}

/**
 * What an SLO promises, in words: `99.9 % over 30 days`, `99.9 % each month`; of a composite `all 3 objectives together,
 * over 30 days`.
 */
export function useObjectiveWords(): (promised: Promised) => string {
  const { t } = useTexts(sloTranslationRef);
  const { duration } = useWindowWords();
  const lengthOf = (window: SloWindow) => {
    const { count, unit } = window.duration;
    return window.kind === 'calendar' && count === 1
      ? t(`parts.objective.unit.${unit}`)
      : duration(window);
  };
  return ({ target, window, isComposite, objectives }) => {
    const length = { duration: lengthOf(window) };
    const aim =
      target === null
        ? t(`parts.objective.withoutTarget_${window.kind}`, length)
        : t(`parts.objective.${window.kind}`, {
            target: targetText(target),
            ...length,
          });
    // One objective with an indicator of its own makes a composite, too.
    if (!isComposite || objectives === 1) return aim;
    return objectives === undefined
      ? t('parts.objective.together', { aim })
      : t('parts.objective.allTogether', {
          aim,
          number: formatNumber(objectives),
        });
  };
}
