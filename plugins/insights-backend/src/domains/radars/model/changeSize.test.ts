import { changeSize } from './changeSize';

describe('changeSize', () => {
  it.each([
    [
      'one size for what is written +17.4 points',
      0.17415358865513678,
      '1',
      0.174,
    ],
    ['the same of a fall', -0.17415358865513675, '1', 0.174],
    ['half a tenth up, as it is written', 0.1745, '1', 0.175],
    ['nothing for the noise of a subtraction', 0.1 + 0.2 - 0.3, '1', 0],
    ['a count in full', 12_345_678, '{repository}', 12_345_678],
    ['a quantity without its noise', 0.1 + 0.2, 'ms', 0.3],
    ['less than nothing for what is not known', null, '1', -1],
  ])('is %s', (_, change, unit, size) => {
    expect(changeSize(change, unit)).toBe(size);
  });
});
