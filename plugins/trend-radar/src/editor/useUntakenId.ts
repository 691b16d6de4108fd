import {
  RadarDraftCheck,
  useRadars,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';
import type { WrittenRadar } from './useWrittenRadar';

/** A new radar that is being written: an id that another radar has is a fault of it, told before it is saved. */
export function useUntakenId(draft: WrittenRadar): WrittenRadar {
  const { t } = useTexts(trendRadarTranslationRef);
  const radars = useRadars();
  const isTaken = (id: unknown) =>
    radars.data?.items.some(one => one.id === id) === true;
  const withTaken = <Check extends RadarDraftCheck | undefined>(check: Check) =>
    check && isTaken(check.content?.id)
      ? {
          ...check,
          faults: [
            ...check.faults,
            {
              ...{ line: null, column: null, path: 'id' },
              detail: t('editor.check.taken'),
              howToMend: t('editor.check.takenRemedy'),
            },
          ],
        }
      : check;
  return {
    ...draft,
    check: withTaken(draft.check),
    lastCheck: withTaken(draft.lastCheck),
  };
}
