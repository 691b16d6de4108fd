import {
  CollectorRun,
  plainWord,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { runsMessages } from './messages';

/** Says why a run began, and at which attempt it is. */
export function useTriggerWords(): (run: CollectorRun) => string {
  const { t } = useTexts(trendRadarTranslationRef);
  return ({ trigger, attempt }) => {
    const words = Object.hasOwn(runsMessages.triggers, trigger)
      ? t(`sources.runs.triggers.${trigger}`)
      : plainWord(trigger);
    return attempt > 1
      ? t('sources.runs.attempt', { trigger: words, attempt: String(attempt) })
      : words;
  };
}
