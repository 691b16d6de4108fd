import { conditionHolds, levelHolds, NO_SLACK } from './conditionHolds';
import { partsOf } from './partsOf';
import type { RadarDefinition, RingCondition } from './RadarDefinition';
import type { RingSeries } from './RingSeries';

/** Where a blip is, with what hysteresis has to remember. */
export interface RingPlace {
  /** Position of the ring. */
  readonly ring: number;
  /**
   * The parts of the ring's condition whose level the blip has reached in the ring, and has not left by more than the
   * hysteresis since.
   */
  readonly reached: ReadonlySet<RingCondition>;
}

/**
 * The ring that the policy suggests at a period: the first, from the centre, whose condition holds. In the ring that the
 * blip is in already, the levels that it has reached there are eased by the hysteresis, so that blips do not flicker; a
 * level that it never reached holds nothing.
 *
 * @param before - where the blip was at the period before; undefined when it is new
 */
export function suggestRing(
  { rings, hysteresis }: Pick<RadarDefinition, 'rings' | 'hysteresis'>,
  series: RingSeries,
  period: number,
  before: RingPlace | undefined,
): RingPlace {
  const slackOf = (part: RingCondition) =>
    before?.reached.has(part) ? hysteresis : 0;
  const ring = rings.findIndex(
    ({ when }, index) =>
      !when ||
      conditionHolds(
        when,
        series,
        period,
        index === before?.ring ? slackOf : NO_SLACK,
      ),
  );
  const slackNow = ring === before?.ring ? slackOf : NO_SLACK;
  const { when } = rings[ring];
  return {
    ring,
    reached: new Set(
      (when ? partsOf(when) : []).filter(
        part =>
          (part.atLeast ?? part.atMost) !== undefined &&
          levelHolds(part, series.values, period, slackNow(part)),
      ),
    ),
  };
}
