import { GOLDENS } from '../__fixtures__/goldens';
import { relativeError } from '../__fixtures__/relativeError';
import { normalCdf } from './normalCdf';
import { normalQuantile } from './normalQuantile';

describe('normalQuantile', () => {
  it.each(GOLDENS.normalQuantile)('at %d agrees with scipy', (p, expected) => {
    expect(relativeError(normalQuantile(p), expected)).toBeLessThan(1e-14);
  });

  it.each([1e-12, 0.002, 0.074, 0.4, 0.6, 0.9])('undoes normalCdf at %d', p => {
    expect(relativeError(normalCdf(normalQuantile(p)), p)).toBeLessThan(1e-13);
  });

  it('reaches the ends and no further', () => {
    expect(normalQuantile(0)).toBe(-Infinity);
    expect(normalQuantile(1)).toBe(Infinity);
    expect(() => normalQuantile(1.0001)).toThrow(RangeError);
    expect(() => normalQuantile(NaN)).toThrow(RangeError);
  });
});
