import {
  conditionHolds,
  levelHolds,
  NO_SLACK,
  type SlackOf,
} from './conditionHolds';
import { outlookHolds, outlookLeaves } from './outlook/OutlookLeaf';
import { holdsByValues } from './neededVerdicts';
import { partsOf } from './partsOf';
import type { HeldPart, Policy, RingCondition } from './RadarDefinition';
import type { RingSeries } from './RingSeries';
import { verdictHolds, verdictSpell, type VerdictSpell } from './verdictSpell';

/** Where a blip is, with what hysteresis has to remember. */
export interface RingPlace {
  /** Position of the ring. */
  readonly ring: number;
  /**
   * The parts of the ring's condition whose levels, forecast or risk the blip has reached in the ring, and has not left by
   * more than the hysteresis since; and the verdicts that have counted in it, as long as the ring hangs on them.
   */
  readonly reached: ReadonlySet<HeldPart>;
}

/**
 * The ring that the policy suggests at a period: the first, from the centre, whose condition holds. In the ring that the
 * blip is in already, the levels that it has reached there are eased by the hysteresis, so that blips do not flicker; a
 * level that it never reached holds nothing. A verdict must have been there for some periods on end before it counts; a blip that
 * is in its ring by it leaves once it has been gone for as many. Who is there by its level has gained nothing by the trend.
 *
 * @param before - where the blip was at the period before; undefined when it is new
 */
export function suggestRing(
  policy: Policy,
  series: RingSeries,
  period: number,
  before: RingPlace | undefined,
): RingPlace {
  const { rings, hysteresis } = policy;
  const slackOf = (part: HeldPart) =>
    before?.reached.has(part) ? hysteresis : 0;
  const spellOf = (index: number) =>
    verdictSpell(policy, index === before?.ring ? before.reached : undefined);
  const ring = rings.findIndex(
    ({ when }, index) =>
      !when ||
      conditionHolds(
        when,
        series,
        period,
        index === before?.ring ? slackOf : NO_SLACK,
        spellOf(index),
      ),
  );
  const slackNow = ring === before?.ring ? slackOf : NO_SLACK;
  const { when } = rings[ring];
  const parts = when ? partsOf(when) : [];
  return {
    ring,
    reached: new Set([
      ...parts.flatMap(part => heldParts(part, series, period, slackNow)),
      ...(when ? heldVerdicts(when, series, period, spellOf(ring)) : []),
    ]),
  };
}

/** The verdicts that count where a ring hangs on them; elsewhere none is looked at, so that none need be known. */
function heldVerdicts(
  when: RingCondition,
  series: RingSeries,
  period: number,
  spell: VerdictSpell,
): HeldPart[] {
  const asked = partsOf(when).flatMap(({ verdict }) =>
    verdict === undefined ? [] : [verdict],
  );
  if (asked.length === 0 || holdsByValues(when, series.values, period)) {
    return [];
  }
  return asked.filter(verdicts =>
    verdictHolds(verdicts, series, period, spell),
  );
}

/** What of a part of a condition is there, where hysteresis has anything to remember of it. */
function heldParts(
  part: RingCondition,
  series: RingSeries,
  period: number,
  slackNow: SlackOf,
): HeldPart[] {
  const hasLevel = (part.atLeast ?? part.atMost) !== undefined;
  const isHeld =
    hasLevel && levelHolds(part, series.values, period, slackNow(part));
  const outlooks = outlookLeaves(part);
  const missed = new Set(
    outlooks
      .filter(leaf => !outlookHolds(leaf, series, period, slackNow(leaf.part)))
      .map(leaf => leaf.part),
  );
  return [
    ...(isHeld ? [part] : []),
    ...outlooks.map(leaf => leaf.part).filter(one => !missed.has(one)),
  ];
}
