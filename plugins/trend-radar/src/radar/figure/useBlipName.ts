import { useCallback } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Blip,
  formatValue,
  Radar,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { titleOf } from '../titleOf';

/** Names a blip with all that its mark shows: "Container queries, CSS, Adopt, moved in from Trial, 93 %". */
export function useBlipName(radar: Radar): (blip: Blip) => string {
  const { t } = useTranslationRef(trendRadarTranslationRef);
  const { quadrants, rings, signal } = radar;
  return useCallback(
    blip => {
      const from = blip.previousRing && titleOf(rings, blip.previousRing);
      const movement = from
        ? t(`radar.movementNamed.${blip.movement}`, { ring: from })
        : t(`radar.movement.${blip.movement}`).toLocaleLowerCase();
      return [
        blip.title,
        titleOf(quadrants, blip.quadrant),
        titleOf(rings, blip.ring),
        movement,
        formatValue(blip.value, signal?.unit ?? ''),
      ].join(', ');
    },
    [t, quadrants, rings, signal],
  );
}
