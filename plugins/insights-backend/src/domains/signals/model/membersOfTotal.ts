/** What the members of a total hold of all that was reported. */
export interface MembersOfTotal {
  /** Positions of the members that the total is of, ascending. */
  readonly positions: readonly number[];
  /** Periods without a value that the one of them with most has between its first and its last value. */
  readonly mostGaps: number;
  /** Part of all that was reported that stands in the total, 0…1. */
  readonly share: number;
  /** Periods in which any member has a value, those of them in which the total is known, and in which that of all would be. */
  readonly reportedPeriods: number;
  readonly knownPeriods: number;
  readonly knownOfAll: number;
}

/** A total that has less of what was reported is none of the whole, and stays unknown where a member has a gap. */
export const LEAST_SHARE_OF_TOTAL = 0.5;

/**
 * The members whose total holds most of what was reported. That of all is unknown wherever one of them has a gap, so a few
 * small ones that report now and then hide what nearly all of the rest is known of. Members are left out by their gaps: of all
 * panels of those with at most so many, the one is taken of which most stands in periods that are known. What it has is the same
 * members in each period (fixed panel: ILO et al. 2004, Consumer Price Index Manual, chapter 7), and no gap is filled.
 *
 * @param members - arrays of one length; NaN = missing
 * @param weightOf - what a value counts for, 0 and more
 * @returns undefined where the total is that of all members: nothing is won without some, or too little would be left
 */
export function membersOfTotal(
  members: readonly Float64Array[],
  periods: number,
  weightOf: (value: number) => number,
): MembersOfTotal | undefined {
  const isReported = reportedIn(members, periods);
  const byGaps = members
    .map((values, position) => spanOf(values, position, isReported))
    .sort((a, b) => a.gaps - b.gaps);
  if ((byGaps.at(-1)?.gaps ?? 0) === 0) return undefined;
  const weights = new Float64Array(periods);
  const hasValue = new Uint8Array(periods);
  const isUnknown = new Uint8Array(periods);
  const stand = () => {
    let [weight, known] = [0, 0];
    for (let at = 0; at < periods; at++) {
      // Where only members report that are left out, the total has no value.
      if (hasValue[at] === 0 || isUnknown[at] === 1) continue;
      weight += weights[at];
      known += 1;
    }
    return { weight, known };
  };
  let best = { weight: -1, known: 0, count: 0 };
  byGaps.forEach(({ values, first, last, gaps }, index) => {
    for (let at = first; at <= last; at++) {
      if (isReported[at] === 0) continue;
      if (Number.isNaN(values[at])) {
        isUnknown[at] = 1;
        continue;
      }
      hasValue[at] = 1;
      weights[at] += weightOf(values[at]);
    }
    if (byGaps[index + 1]?.gaps === gaps) return;
    const here = stand();
    if (here.weight >= best.weight) best = { ...here, count: index + 1 };
  });
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const share = best.weight / whole;
  if (best.count === members.length || !(share >= LEAST_SHARE_OF_TOTAL)) {
    return undefined;
  }
  const chosen = byGaps.slice(0, best.count);
  return {
    positions: chosen.map(({ position }) => position).sort((a, b) => a - b),
    mostGaps: chosen[chosen.length - 1].gaps,
    share,
    reportedPeriods: isReported.reduce((sum, one) => sum + one, 0),
    knownPeriods: best.known,
    knownOfAll: stand().known,
  };
}

/** 1 for each period in which any member has a value: in the others, none is due. */
function reportedIn(
  members: readonly Float64Array[],
  periods: number,
): Uint8Array {
  const isReported = new Uint8Array(periods);
  for (const values of members) {
    for (let at = 0; at < periods; at++) {
      if (!Number.isNaN(values[at])) isReported[at] = 1;
    }
  }
  return isReported;
}

function spanOf(
  values: Float64Array,
  position: number,
  isReported: Uint8Array,
) {
  const first = Math.max(0, values.findIndex(Number.isFinite));
  const last = values.findLastIndex(Number.isFinite);
  let gaps = 0;
  for (let at = first; at <= last; at++) {
    if (isReported[at] === 1 && Number.isNaN(values[at])) gaps += 1;
  }
  return { values, position, first, last, gaps };
}
