const PANELS = 200;
const MEMBERS = 40;
const PERIODS = 24;
/** Sums of so few multiples of it are exact in any order: what is off is the code, not the rounding. */
const GRAIN = 2 ** -10;

/** Numbers 0…1 by a fixed rule (Numerical Recipes, section 7.1). */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A sum as anybody would write it: of nothing that the portal's own sums are made with. */
function plainSum(values) {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** NaN is the largest error of all, which `Math.max` alone does not tell. */
const largest = errors =>
  errors.some(Number.isNaN) ? Infinity : Math.max(0, ...errors);

/**
 * How far contributions are from what the members themselves say, in the unit of the values: each part, the sum of the parts,
 * what is left over, and all of it against the change of the series.
 *
 * @param contributions - as an analysis tells them
 * @param series - `values` of the total, `members` by name, and `at`, which gives the position of a day
 */
export function errorOf(contributions, { values, members, at }) {
  const [from, to] = [at(contributions.from), at(contributions.to)];
  const changes = new Map();
  let [entered, left] = [0, 0];
  for (const [name, own] of members) {
    const [before, after] = [own[from], own[to]];
    const isThroughout = before === before && after === after;
    changes.set(name, isThroughout ? after - before : 0);
    if (before !== before && after === after) entered += after;
    if (before === before && after !== after) left += before;
  }
  const { parts, other, change } = contributions;
  const told = plainSum(parts.map(part => part.change));
  return largest([
    ...parts.map(part =>
      Math.abs(part.change - (changes.get(part.member) ?? NaN)),
    ),
    Math.abs(parts.length - members.size),
    Math.abs(told - plainSum(changes.values())),
    Math.abs(other - (entered - left)),
    Math.abs(told + other - (values[to] - values[from])),
    Math.abs(change - (values[to] - values[from])),
  ]);
}

/** A panel of which some members begin late and some cease. */
function drawPanel(drawn) {
  const grains = () => Math.round((drawn() * 1e6) / GRAIN) * GRAIN;
  const members = new Map();
  for (let member = 0; member < MEMBERS; member++) {
    const own = Float64Array.from({ length: PERIODS }, grains);
    const fate = drawn();
    if (fate < 0.1) own.fill(NaN, 0, 3);
    if (fate > 0.9) own.fill(NaN, PERIODS - 3);
    members.set(`m${member}`, own);
  }
  const values = new Float64Array(PERIODS);
  for (const own of members.values())
    own.forEach((value, period) => {
      if (value === value) values[period] += value;
    });
  return { members, values };
}

/** The largest error of the contributions that analyses of drawn panels tell. */
export function errorOfDrawn({ analyseTrend, DEFAULT_TREND_OPTIONS }) {
  const drawn = numbers(1);
  const errors = Array.from({ length: PANELS }, () => {
    const { members, values } = drawPanel(drawn);
    const { analysis } = analyseTrend(
      {
        ...{ name: 'drawn', values, start: '2024-01-01', step: 'month' },
        members: [...members].map(([member, own]) => ({
          ...{ dimension: 'drawn', member, title: member, values: own },
        })),
        ...{ scale: { hasNaturalZero: true }, digest: '' },
        definitionVersion: '1',
      },
      { ...DEFAULT_TREND_OPTIONS, horizon: 0 },
      '2026-01-01T00:00:00.000Z',
    );
    const at = day =>
      (Number(day.slice(0, 4)) - 2024) * 12 + Number(day.slice(5, 7)) - 1;
    if (!analysis.contributions) return Infinity;
    return errorOf(analysis.contributions, { values, members, at });
  });
  return largest(errors);
}

/** The largest distance of rates and mixes from the change of the ratio that plain sums give, over drawn members. */
export function errorOfRatios({ ratioContributions }) {
  const drawn = numbers(2);
  const errors = Array.from({ length: PANELS }, () => {
    const side = () => {
      const whole = 1 + drawn() * 1e6;
      return { whole, part: whole * drawn() };
    };
    const members = Array.from({ length: MEMBERS }, () => ({
      ...{ before: side(), after: side() },
    }));
    const ratio = time =>
      plainSum(members.map(member => member[time].part)) /
      plainSum(members.map(member => member[time].whole));
    const { rate, mix } = ratioContributions(members);
    const told = plainSum(rate) + plainSum(mix);
    return Math.abs(told - (ratio('after') - ratio('before')));
  });
  return largest(errors);
}
