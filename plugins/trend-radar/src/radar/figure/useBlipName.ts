import { useCallback } from 'react';
import { formatValue, Radar } from '@almanac/backstage-plugin-insights-react';
import { titleOf } from '../titleOf';
import { shownRing } from '../shownRing';
import { useDecisionWords } from '../useDecisionWords';
import { useMovementWords } from '../useMovementWords';
import type { ShownBlip } from '../ShownBlip';

/** Names a blip with all that its mark shows: "Container queries, CSS, Adopt, moved in from Trial, 93 %". */
export function useBlipName(radar: Radar): (blip: ShownBlip) => string {
  const movementWords = useMovementWords(radar);
  const decisionWords = useDecisionWords(radar);
  const { quadrants, rings, signal } = radar;
  return useCallback(
    blip =>
      [
        blip.title,
        titleOf(quadrants, blip.quadrant),
        titleOf(rings, shownRing({ rings }, blip)),
        ...decisionWords(blip),
        movementWords(blip, 'movementNamed'),
        formatValue(blip.value, signal?.unit ?? ''),
      ].join(', '),
    [movementWords, decisionWords, quadrants, rings, signal],
  );
}
