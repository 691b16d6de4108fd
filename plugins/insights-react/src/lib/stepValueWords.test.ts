import { stepValueWords } from './stepValueWords';

describe('stepValueWords', () => {
  it.each([
    ['Last known value (2026-10-01)', 0.825846, '1', '82.6 %', '0.825846'],
    ['Change', 0.825846, '1', '+82.6 points', '0.825846'],
    ['change per step', -0.0123456, '1', '−1.23 points', '−0.0123456'],
    ['smallest change that counts', 0.01, '1', '1 point', '0.01'],
    ['Asked for', 0.95, '1', '95 %', '0.95'],
    ['Found', 3, '{month}', '3 months', undefined],
    ['recent is the last', 1, '{year}', '1 year', undefined],
    ['change', 17, '{repository}', '+17 repositories', undefined],
    ['Found', 1234.5678, 'ms', '1,230 ms', '1,234.57'],
    ['remaining', 0, '1', '0 %', undefined],
    ['S', 3021, undefined, '3,021', undefined],
    ['p', 1.02e-22, undefined, '1.02 × 10⁻²²', undefined],
    ['Met', 'yes', undefined, 'yes', undefined],
    ['Found', null, '1', '–', undefined],
  ])(
    'writes %p of %p, %p, as %p beside %p',
    (name, value, unit, text, exact) => {
      const words = stepValueWords({ name, value, unit });
      expect(words.text.replace(/\u00a0/g, ' ')).toBe(text);
      expect(words.exact).toBe(exact);
    },
  );
});
