import fc from 'fast-check';
import { GOLDENS } from '../__fixtures__/goldens';
import { relativeError } from '../__fixtures__/relativeError';
import { benjaminiHochberg } from './benjaminiHochberg';
import { benjaminiYekutieli } from './benjaminiYekutieli';

describe.each([
  [
    'benjaminiHochberg',
    benjaminiHochberg,
    GOLDENS.falseDiscovery.benjaminiHochberg,
  ],
  [
    'benjaminiYekutieli',
    benjaminiYekutieli,
    GOLDENS.falseDiscovery.benjaminiYekutieli,
  ],
])('%s', (_, adjust, expected) => {
  it('agrees with false_discovery_control of scipy', () => {
    adjust(GOLDENS.falseDiscovery.p).forEach((q, index) =>
      expect(relativeError(q, expected[index])).toBeLessThan(1e-13),
    );
  });

  it('keeps missing values and does not count them', () => {
    const q = adjust([0.01, NaN, 0.5]);
    expect(q[1]).toBeNaN();
    expect([q[0], q[2]]).toEqual([...adjust([0.01, 0.5])]);
    expect(adjust([])).toHaveLength(0);
  });

  it('keeps the order of p, never below p and never above 1', () => {
    const ratios = fc.array(fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(ratios, p => {
        const q = adjust(p);
        const order = [...p.keys()].sort((a, b) => p[a] - p[b]);
        order.forEach((index, position) => {
          expect(q[index]).toBeGreaterThanOrEqual(p[index]);
          expect(q[index]).toBeLessThanOrEqual(1);
          if (position === 0) return;
          expect(q[index]).toBeGreaterThanOrEqual(q[order[position - 1]]);
        });
      }),
    );
  });

  it('refuses what is no probability', () => {
    expect(() => adjust([0.5, 1.5])).toThrow('got 1.5 at 1');
  });
});

it('gives the figures of Benjamini and Hochberg (1995), section 4.1', () => {
  const p = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459,
    0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
  ];
  expect(benjaminiHochberg(p).filter(q => q <= 0.05)).toHaveLength(4);
});
