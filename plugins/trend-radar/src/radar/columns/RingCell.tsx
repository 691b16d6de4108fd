import {
  formatPeriod,
  Radar,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { MovementMark } from '../figure/MovementMark';
import { hasSignal } from '../hasSignal';
import { titleOf } from '../titleOf';
import { shownRing } from '../shownRing';
import { useDecisionWords } from '../useDecisionWords';
import { useMovementWords } from '../useMovementWords';
import { useTwoLines } from './useTwoLines';
import type { ShownBlip } from '../ShownBlip';

/** The ring of a blip, and how it came there: the mark of the radar, the ring before, since when. */
export function RingCell({ radar, blip }: { radar: Radar; blip: ShownBlip }) {
  const classes = useTwoLines();
  const { t } = useTexts(trendRadarTranslationRef);
  const movementWords = useMovementWords(radar);
  const decisionWords = useDecisionWords(radar)(blip);
  const { movement, movedAt } = blip;
  const since = movedAt
    ? t('radar.list.movedAt', {
        period: formatPeriod(movedAt, radar.signal?.step ?? 'month'),
      })
    : '';
  return (
    <span
      className={classes.root}
      title={[...decisionWords, movementWords(blip, 'movementFrom'), since]
        .filter(Boolean)
        .join(', ')}
    >
      <MovementMark movement={movement} />
      <span className={classes.first}>
        {titleOf(radar.rings, shownRing(radar, blip))}
      </span>
      <span className={classes.second}>
        {/* Where all is decided, that says nothing of this one. */}
        {(hasSignal(radar) && decisionWords.join(', ')) ||
          movementWords(blip, 'movementShort')}
      </span>
    </span>
  );
}
