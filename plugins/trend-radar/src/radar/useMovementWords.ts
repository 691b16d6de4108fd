import { useCallback } from 'react';
import {
  movements,
  Radar,
  useStateWord,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';
import { titleOf } from './titleOf';
import type { ShownBlip } from './ShownBlip';

/** Alone, as a part of a sentence, or short. */
type Form = 'movementFrom' | 'movementNamed' | 'movementShort';

/**
 * Says how a blip moved, and from where when that is known. A movement that a newer backend has and this page does not know
 * is told as it is called there.
 */
export function useMovementWords({
  rings,
}: Radar): (blip: ShownBlip, form: Form) => string {
  const { t } = useTexts(trendRadarTranslationRef);
  const stateWord = useStateWord();
  return useCallback(
    ({ movement, previousRing }, form) => {
      const isKnown = movements.includes(movement);
      if (isKnown && previousRing) {
        return t(`radar.${form}.${movement}`, {
          ring: titleOf(rings, previousRing),
        });
      }
      const words = isKnown
        ? t(`radar.movement.${movement}`)
        : stateWord(`moved-${movement}`);
      return form === 'movementFrom' ? words : words.toLocaleLowerCase();
    },
    [t, stateWord, rings],
  );
}
