import fc from 'fast-check';
import type { Verdict } from '../../../trends';
import type { Ring, RingCondition } from '../RadarDefinition';
import type { RingSeries } from '../RingSeries';

/** What the policy of a radar is tested with. */
export interface Policy {
  readonly rings: readonly Ring[];
  readonly hysteresis: number;
  readonly verdictPeriods?: number;
}

/** Shares, monthly: how numbers are said in these tests. */
export const WORDS = { unit: '1', step: 'month' } as const;

/**
 * Rings with these conditions from the centre outwards, and one behind them that takes the rest. A verdict counts at once unless
 * said otherwise.
 */
export function policyOf(
  conditions: readonly RingCondition[],
  hysteresis = 0,
  verdictPeriods = 1,
): Policy {
  const inner = conditions.map((when, index) => ({
    id: `r${index}`,
    title: `R${index}`,
    when,
  }));
  const last = { id: `r${conditions.length}`, title: `R${conditions.length}` };
  return { rings: [...inner, last], hysteresis, verdictPeriods };
}

/** Adopt, trial, assess, hold: the rings of the radar that ships. */
export const webPolicy = policyOf(
  [
    { atLeast: 0.95, forPeriods: 30 },
    { atLeast: 0.95 },
    {
      any: [
        { atLeast: 0.5 },
        { verdict: ['rising', 'emerging'], atLeast: 0.1 },
      ],
    },
  ],
  0.02,
);

/** A series of these values whose trend has always had one verdict. */
export function seriesOf(
  values: readonly number[],
  verdict: Verdict = 'steady',
): RingSeries {
  return { values: Float64Array.from(values), verdictAt: () => verdict };
}

const VERDICTS = [
  'rising',
  'falling',
  'steady',
  'emerging',
  'peaking',
  'unknown',
] as const;

/** A verdict. */
export const anyVerdict = fc.constantFrom<Verdict>(...VERDICTS);

/** A whole percent, as a ratio: it is said without loss. */
export const anyPercent = fc
  .integer({ min: 0, max: 100 })
  .map(percent => percent / 100);

const heldFor = {
  forPeriods: fc.integer({ min: 1, max: 6 }),
  verdict: fc.uniqueArray(anyVerdict, { minLength: 1, maxLength: 3 }),
};
const level = fc.record(
  { atLeast: anyPercent, ...heldFor },
  { requiredKeys: ['atLeast'] },
);
const most = fc.record(
  { atMost: anyPercent, ...heldFor },
  { requiredKeys: ['atMost'] },
);
const range = fc
  .record({ atLeast: anyPercent, atMost: anyPercent })
  .filter(({ atLeast, atMost }) => atLeast <= atMost);
const verdict = fc.record({
  verdict: fc.uniqueArray(anyVerdict, { minLength: 1, maxLength: 3 }),
});

/** A condition, nested at most twice. */
export const anyCondition: fc.Arbitrary<RingCondition> = fc.letrec<{
  condition: RingCondition;
}>(tie => ({
  condition: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    level,
    most,
    range,
    verdict,
    fc.record({
      any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }),
    }),
  ),
})).condition;

/** A policy of two to five rings. */
export const anyPolicy = fc
  .tuple(
    fc.array(anyCondition, { minLength: 1, maxLength: 4 }),
    fc.integer({ min: 0, max: 10 }).map(percent => percent / 100),
    fc.integer({ min: 1, max: 4 }),
  )
  .map(policy => policyOf(...policy));

/** Values and the verdict at each period. */
export const anySeries = fc
  .array(fc.tuple(anyPercent, anyVerdict), { minLength: 1, maxLength: 40 })
  .map(
    (periods): RingSeries => ({
      values: Float64Array.from(periods, ([value]) => value),
      verdictAt: period => periods[period][1],
    }),
  );
