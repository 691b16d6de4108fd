/** @public */
export interface RatioMember {
  /** Numerator and denominator before and after; a denominator of 0 is a member that is not there. */
  before: { part: number; whole: number };
  after: { part: number; whole: number };
}

/** @public */
export interface RatioContributions {
  /** Ratio of the sums before and after; no number where the sum of the denominators is 0. */
  before: number;
  after: number;
  /** Of each member: by how much the ratio changed since its own ratio did. */
  rate: Float64Array;
  /** Of each member: by how much it changed since its share of the whole did. */
  mix: Float64Array;
}

/**
 * Why a ratio changed: since the ratios of its members did (rate), or since members with a high or low
 * one have another share of the whole (mix). All rates and mixes add up to the change. A ratio can fall
 * while that of every member rises (Simpson's paradox): then the mix says so.
 *
 * Method: Kitagawa (1955), "Components of a difference between two rates", JASA 50(272), with the means
 * of both times as weights, so that nothing depends on which comes first; the mix is taken against the
 * mean ratio, so that a member counts for being above or below it.
 *
 * @returns rates and mixes are 0 where either ratio is no number
 * @public
 */
export function ratioContributions(
  members: readonly RatioMember[],
): RatioContributions {
  const whole = {
    before: sum(members, member => member.before.whole),
    after: sum(members, member => member.after.whole),
  };
  const before = sum(members, member => member.before.part) / whole.before;
  const after = sum(members, member => member.after.part) / whole.after;
  const rate = new Float64Array(members.length);
  const mix = new Float64Array(members.length);
  if (!Number.isFinite(before) || !Number.isFinite(after)) {
    return { before, after, rate, mix };
  }
  const mean = (before + after) / 2;
  members.forEach((member, index) => {
    const share = {
      before: member.before.whole / whole.before,
      after: member.after.whole / whole.after,
    };
    const own = ratiosOf(member);
    rate[index] = ((share.before + share.after) / 2) * (own.after - own.before);
    mix[index] =
      ((own.before + own.after) / 2 - mean) * (share.after - share.before);
  });
  return { before, after, rate, mix };
}

/** One that came or went has no other ratio than the one it has. */
function ratiosOf({ before, after }: RatioMember) {
  const first = before.whole > 0 ? before.part / before.whole : NaN;
  const last = after.whole > 0 ? after.part / after.whole : NaN;
  if (Number.isNaN(first) && Number.isNaN(last)) return { before: 0, after: 0 };
  return {
    before: Number.isNaN(first) ? last : first,
    after: Number.isNaN(last) ? first : last,
  };
}

function sum(
  members: readonly RatioMember[],
  pick: (member: RatioMember) => number,
): number {
  return members.reduce((total, member) => total + pick(member), 0);
}
