const PANELS = 1000;
const MEMBERS = 40;
/** Values are whole multiples of this, so that whole numbers can do the same sums without any rounding. */
const GRAIN = 2 ** -20;
const SMALLEST_POWER = -3;
const POWERS = 15;
/** Of so many members one reports at one of the two moments only. */
const ABSENT_ONE_IN = 8;

/**
 * The largest distance of what contributions say from the same sums in whole numbers of any length: of each part, of the change
 * of the members that report at both moments, and of what others bring. Over panels drawn by a fixed rule, from thousandths
 * to a billion, in which sums of doubles are off by a thousandth.
 */
export function contributionsError(statistics) {
  const draw = drawing();
  let largest = 0;
  for (let panel = 0; panel < PANELS; panel += 1) {
    const [before, after] = [panelOf(draw), panelOf(draw)];
    const found = statistics.additiveContributions(before, after);
    const said = [found.total, found.coverage, ...found.parts];
    expected(before, after).forEach((exact, index) => {
      largest = Math.max(largest, distance(said[index], exact));
    });
    const sum = statistics.sumExact([...found.parts, found.residual]);
    largest = Math.max(largest, Math.abs(sum - found.total));
  }
  return largest;
}

/** Change, coverage and parts, in grains. */
function expected(before, after) {
  let change = 0n;
  let coverage = 0n;
  const parts = before.map((from, member) => {
    const to = after[member];
    const part = grainsOf(to) - grainsOf(from);
    if (Number.isNaN(from) || Number.isNaN(to)) {
      coverage += part;
      return 0n;
    }
    change += part;
    return part;
  });
  return [change, coverage, ...parts];
}

const grainsOf = value => (Number.isNaN(value) ? 0n : BigInt(value / GRAIN));

/** What lies between a number and the double that is nearest to so many grains. */
const distance = (said, grains) => Math.abs(said - Number(grains) * GRAIN);

const panelOf = draw =>
  Array.from({ length: MEMBERS }, () => {
    const size = 10 ** (SMALLEST_POWER + draw() * POWERS);
    const value = Math.round((draw() * size) / GRAIN) * GRAIN;
    return draw() < 1 / ABSENT_ONE_IN ? NaN : value;
  });

/** Numbers 0…1 by a linear congruence. */
function drawing() {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * How far an analysis of counts is from adding up, from the raw counts: its change is that of the total, each part that of the
 * member, and what is left is what the members bring that report at one of the two moments only.
 *
 * @param valueAt - of a member at a day; NaN where it does not report
 */
export function contributionsErrorOf({ contributions }, members, valueAt) {
  if (!contributions) return 0;
  const { from, to, change, parts, other } = contributions;
  const byMember = new Map(parts.map(part => [part.member, part.change]));
  let whole = 0;
  let coverage = 0;
  let largest = 0;
  for (const member of members) {
    const [before, after] = [valueAt(member, from), valueAt(member, to)];
    const part = (after || 0) - (before || 0);
    whole += part;
    const isThroughout = Number.isFinite(after - before);
    if (!isThroughout) coverage += part;
    const own = isThroughout ? part : 0;
    largest = Math.max(largest, Math.abs((byMember.get(member) ?? 0) - own));
  }
  return Math.max(
    largest,
    Math.abs(change - whole),
    Math.abs(other - coverage),
  );
}
