import goldens from '../__fixtures__/negativeVarianceGoldens.json';
import { relativeError } from '../__fixtures__/relativeError';
import { detrend } from './detrend';
import { hamedRaoFactor } from './hamedRaoFactor';
import { mannKendall } from './mannKendall';
import { medianSlope } from './medianSlope';

const ALPHA = 0.05;
const FROM_HAMED_RAO =
  'Hamed-Rao gave a variance that is not positive; Yue-Wang is used instead.';
const FROM_YUE_WANG =
  'Yue-Wang gave a variance that is not positive; no correction is used.';
/** scipy takes p from 1 − Φ, which is only good to this absolute error. */
const PEER_ROUNDING = 4.5e-16;

type Case = (typeof goldens.alternating)[number];

/** What stands in for Hamed-Rao by the figures of the peer alone. */
function standIn({ yueWangOfFirstLag, none }: Case) {
  return yueWangOfFirstLag.varS > 0
    ? { correction: 'yue-wang', notes: [FROM_HAMED_RAO], ...yueWangOfFirstLag }
    : { correction: 'none', notes: [FROM_HAMED_RAO, FROM_YUE_WANG], ...none };
}

describe('values that alternate so much that the variance of Hamed and Rao is negative', () => {
  it.each(goldens.alternating)(
    'pyMannKendall has the same variance, and no z then: $name',
    ({ values, hamedRao }) => {
      const present = Float64Array.from(values);
      const remainder = detrend(present, medianSlope(present));
      const factor = hamedRaoFactor(remainder, values.length - 1, ALPHA);
      const varS = mannKendall(values).varS * factor;

      expect(varS).toBeLessThan(0);
      expect(relativeError(varS, hamedRao.varS)).toBeLessThan(1e-12);
      expect([hamedRao.z, hamedRao.p]).toEqual([null, null]);
    },
  );

  it.each(goldens.alternating)(
    'the test is that of what stands in for it, and says so: $name',
    golden => {
      const expected = standIn(golden);
      const test = mannKendall(golden.values, {
        correction: 'hamed-rao',
        alpha: ALPHA,
      });

      expect(test.correctionUsed).toBe(expected.correction);
      expect(test.notes).toEqual(expected.notes);
      expect(test.s).toBe(expected.s);
      for (const figure of ['varS', 'tau', 'z'] as const)
        expect(
          relativeError(test[figure], expected[figure] ?? NaN),
        ).toBeLessThan(1e-12);
      const p = expected.p ?? NaN;
      expect(Math.abs(test.p - p)).toBeLessThan(1e-12 * p + PEER_ROUNDING);
    },
  );

  it('some are answered by Yue-Wang, some by no correction, and rises are found by both', () => {
    const answers = goldens.alternating.map(golden => {
      const { correctionUsed, trend } = mannKendall(golden.values, {
        correction: 'hamed-rao',
      });
      return `${correctionUsed} ${trend}`;
    });
    for (const answer of [
      'yue-wang none',
      'yue-wang rising',
      'none none',
      'none rising',
      'none falling',
    ])
      expect(answers).toContain(answer);
  });
});
