import { formatStepValue } from './formatStepValue';

describe('formatStepValue', () => {
  it.each([
    { value: 3021, unit: undefined, shown: '3,021' },
    { value: 0.691234567, unit: undefined, shown: '0.691235' },
    { value: -9.81234, unit: undefined, shown: '−9.81234' },
    { value: 1.02e-22, unit: undefined, shown: '1.02 × 10⁻²²' },
    { value: -4.2e9, unit: undefined, shown: '−4.20 × 10⁹' },
    { value: 0, unit: undefined, shown: '0' },
    { value: -0, unit: undefined, shown: '0' },
    { value: 0.012041, unit: '1', shown: '0.012041' },
    { value: 34, unit: '{month}', shown: '34 months' },
    { value: 'Dec 2022', unit: undefined, shown: 'Dec 2022' },
    { value: NaN, unit: undefined, shown: '–' },
    { value: null, unit: '{month}', shown: '–' },
  ])('writes $value with $unit as $shown', ({ value, unit, shown }) => {
    expect(formatStepValue(value, unit).replace(/\u00a0/g, ' ')).toBe(shown);
  });
});
