import { keepTogether } from './keepTogether';

describe('keepTogether', () => {
  it.each([
    ['rose from 46 % to 92 %', 'rose from 46~% to 92~%'],
    ['by 1 point, then 2.5 points', 'by 1~point, then 2.5~points'],
    ['of 1.22 M observations', 'of 1.22~M observations'],
    ['in 5 Dec 2022 of 12 months', 'in 5 Dec 2022 of 12 months'],
  ])('holds the units of "%s"', (sentence, held) => {
    expect(keepTogether(sentence).replace(/\u00a0/g, '~')).toBe(held);
  });
});
