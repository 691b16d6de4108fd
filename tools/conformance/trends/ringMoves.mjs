import { seededNormal } from './seededNormal.mjs';

const SEED = 1954;
/** Verdicts hang on noise that carries on from value to value, about a rise that five years of it just tell. */
const CARRIED = 0.5;
const LEVEL = 20;
const KINDS = [
  { step: 'month', topics: 100, slope: 0.03, judged: 60, replayed: 24 },
  { step: 'week', topics: 60, slope: 0.012, judged: 104, replayed: 104 },
];
const SPELLS = [1, 2, 3, 6, 13];
/** More moves than that in two years is flickering. */
const MANY = 4;

function slowRise(length, slope, normal) {
  let carried = normal() / Math.sqrt(1 - CARRIED ** 2);
  return Float64Array.from({ length }, (_, at) => {
    const value = LEVEL + slope * at + carried;
    carried = CARRIED * carried + normal();
    return value;
  });
}

/** The verdict of each period that a replay can look at, each by the window that ends with it. */
function verdictsOf(model, values, { step, judged }, from) {
  const options = { ...model.sweepOptions(step), horizon: 0 };
  const verdicts = new Map();
  for (let period = from; period < values.length; period++) {
    const window = values.subarray(period + 1 - judged, period + 1);
    const input = {
      ...{ name: 'simulated', values: window, start: '2015-01-05', step },
      ...{ members: [], scale: { hasNaturalZero: true }, unit: '{user}' },
      ...{ digest: '', definitionVersion: '1' },
    };
    const { analysis } = model.analyseTrend(
      input,
      { ...options, windowPeriods: judged },
      '2026-01-01T00:00:00.000Z',
    );
    verdicts.set(period, analysis.verdict);
  }
  return verdicts;
}

function movesIn(rings) {
  return rings.filter((ring, at) => at > 0 && ring !== rings[at - 1]).length;
}

/**
 * How often topics move whose ring asks for `rising` or `emerging`, in their last two years, by for how many periods a verdict
 * must hold: moves of all, most of one, and how many have four or more.
 */
export function ringMoves(model) {
  return KINDS.flatMap(kind => {
    const { step, topics, slope, judged, replayed } = kind;
    const normal = seededNormal(SEED);
    const length = judged + replayed + Math.max(...SPELLS);
    const series = Array.from({ length: topics }, () => {
      const values = slowRise(length, slope, normal);
      const from = length - replayed - Math.max(...SPELLS);
      const verdicts = verdictsOf(model, values, kind, from);
      return {
        values,
        verdictAt: period => verdicts.get(period) ?? 'unknown',
      };
    });
    return SPELLS.map(verdictPeriods => {
      const policy = {
        ...{ hysteresis: 0, verdictPeriods },
        rings: [
          { id: 'in', when: { verdict: ['rising', 'emerging'] } },
          { id: 'out' },
        ],
      };
      const moves = series.map(one =>
        movesIn([...model.replayRings(policy, one, length - replayed).rings]),
      );
      return {
        ...{ step, verdictPeriods },
        moves: moves.reduce((sum, count) => sum + count, 0),
        most: Math.max(...moves),
        many: moves.filter(count => count >= MANY).length,
      };
    });
  });
}
