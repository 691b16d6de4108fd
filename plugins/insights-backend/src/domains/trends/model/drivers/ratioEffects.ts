import type { components } from '@almanac/backstage-plugin-insights-common';
import {
  ratioContributions,
  sumExact,
  type RatioMember,
} from '@almanac/statistics';
import type { AnalysisWindow } from '../analysisWindow';
import type { TrendMember } from '../TrendInput';

/** Why a ratio changed, as the API gives it. */
export type RatioEffects = components['schemas']['RatioEffects'];

/**
 * Why a ratio changed between the ends of a window: since the ratios of its members did (rate), or since members with a high
 * or low one have another share of the whole (mix). Rate, mix and other add up to the change.
 *
 * @param members - all of one dimension
 * @returns undefined unless every member that reports says what it is a part of
 */
export function ratioEffects(
  window: AnalysisWindow,
  members: readonly TrendMember[],
): RatioEffects | undefined {
  const { first, last, values } = window;
  const known = members.filter(({ wholes }) => wholes !== undefined);
  if (known.length === 0 || known.length < members.length) return undefined;
  const ends = [first, last] as const;
  const [before, after] = ends.map(at => endOf(members, at));
  if (!before || !after) return undefined;
  const { rate, mix } = ratioContributions(
    members.map((_, index) => ({ before: before[index], after: after[index] })),
  );
  const parts = members.map(({ member, title }, index) => ({
    ...{ member, title },
    rate: rate[index],
    mix: mix[index],
  }));
  const sums = { rate: sumExact(rate), mix: sumExact(mix) };
  return {
    ...sums,
    other: sumExact([values[last], -values[first], -sums.rate, -sums.mix]),
    parts: parts.sort(
      (a, b) =>
        Math.abs(b.rate + b.mix) - Math.abs(a.rate + a.mix) ||
        a.member.localeCompare(b.member, 'en'),
    ),
  };
}

/** Numerators and denominators at a position; undefined where a denominator is missing or below zero. */
function endOf(
  members: readonly TrendMember[],
  at: number,
): RatioMember['before'][] | undefined {
  const reports = ({ values }: TrendMember) => Number.isFinite(values[at]);
  const wholes = members.map(member =>
    reports(member) ? member.wholes?.[at] ?? NaN : 0,
  );
  if (!wholes.every(whole => whole >= 0)) return undefined;
  const whole = sumExact(wholes);
  return members.map((member, index) => ({
    // Values are parts of the whole of all members.
    part: reports(member) ? member.values[at] * whole : 0,
    whole: wholes[index],
  }));
}
