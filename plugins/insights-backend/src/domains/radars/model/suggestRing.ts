import { conditionHolds } from './conditionHolds';
import type { RadarDefinition } from './RadarDefinition';
import type { RingSeries } from './RingSeries';

/**
 * The ring that the policy suggests at a period: the first, from the centre, whose condition holds. The ring that the blip
 * is in already has its thresholds lowered by the hysteresis, so that blips do not flicker.
 *
 * @param previous - position of the ring at the period before; undefined when the blip is new
 * @returns position of the ring
 */
export function suggestRing(
  { rings, hysteresis }: Pick<RadarDefinition, 'rings' | 'hysteresis'>,
  series: RingSeries,
  period: number,
  previous: number | undefined,
): number {
  return rings.findIndex(
    ({ when }, index) =>
      !when ||
      conditionHolds(when, series, period, index === previous ? hysteresis : 0),
  );
}
