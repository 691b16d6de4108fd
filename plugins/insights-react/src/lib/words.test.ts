import { plainWord } from './words';

describe('plainWord', () => {
  it.each([
    ['plateauing', 'Plateauing'],
    ['slowing-down', 'Slowing down'],
    ['moved-back', 'Moved back'],
    ['out_of_range', 'Out of range'],
    ['Ärger', 'Ärger'],
    ['', ''],
  ])('reads %s as %s', (word, plain) => {
    expect(plainWord(word)).toBe(plain);
  });
});
