import { formatStepValue } from './formatStepValue';

describe('formatStepValue', () => {
  it.each([
    { value: 3021, shown: '3,021' },
    { value: 0.691234567, shown: '0.691235' },
    { value: -9.81234, shown: '−9.81234' },
    { value: 1.02e-22, shown: '1.02 × 10⁻²²' },
    { value: -4.2e9, shown: '−4.20 × 10⁹' },
    { value: 0, shown: '0' },
    { value: -0, shown: '0' },
    { value: 0.012041, shown: '0.012041' },
    { value: 'Dec 2022', shown: 'Dec 2022' },
    { value: NaN, shown: '–' },
    { value: null, shown: '–' },
  ])('writes $value as $shown', ({ value, shown }) => {
    expect(formatStepValue(value).replace(/\u00a0/g, ' ')).toBe(shown);
  });
});
