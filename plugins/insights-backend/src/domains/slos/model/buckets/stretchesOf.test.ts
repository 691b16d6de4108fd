import fc from 'fast-check';
import { stretchesOf } from './stretchesOf';
import { KEPT_STEPS } from './tiers';
import { tierSpans } from './TierSpan';

const HOUR = 3_600;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-03-20T10:31:00Z') / 1_000;

describe('stretches', () => {
  it('hold all that is asked for, without overlap and without gap', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...KEPT_STEPS),
        fc.integer({ min: 0, max: DAY }),
        fc.integer({ min: -DAY, max: 2_000 * DAY }),
        fc.integer({ min: 1, max: 400 * DAY }),
        (stepSeconds, later, before, length) => {
          const nowSeconds = NOW + later;
          const fromSeconds = nowSeconds - before;
          const toSeconds = fromSeconds + length;
          const spans = tierSpans(stepSeconds, nowSeconds);
          const found = stretchesOf(spans, { fromSeconds, toSeconds });
          const [first] = found;
          const last = found[found.length - 1];
          expect(first.fromSeconds).toBeLessThanOrEqual(fromSeconds);
          expect(last.toSeconds).toBeGreaterThanOrEqual(toSeconds);
          found.forEach((stretch, index) => {
            const step = stretch.tier.stepSeconds;
            expect(stretch.fromSeconds % step).toBe(0);
            expect(stretch.toSeconds % step).toBe(0);
            const next = found[index + 1];
            if (!next) return;
            expect(next.fromSeconds).toBe(stretch.toSeconds);
            expect(next.tier.stepSeconds).toBeLessThan(step);
          });
        },
      ),
    );
  });

  it('are none where no time is asked for', () => {
    const backwards = { fromSeconds: NOW, toSeconds: NOW - HOUR };
    expect(stretchesOf(tierSpans(300, NOW), backwards)).toEqual([]);
  });
});
