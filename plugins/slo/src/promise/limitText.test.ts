import fc from 'fast-check';
import { limitText, pointsText } from './limitText';

const plain = (text: string) => text.replace(/\u00a0/g, ' ');

describe('limitText', () => {
  it.each([
    { ratio: 0.9967, target: 0.995, text: '99.67 %' },
    { ratio: 0.997, target: 0.995, text: '99.7 %' },
    // 3 of 7 requests: six digits would be invented.
    { ratio: 3 / 7, target: 0.995, text: '42.85 %' },
    { ratio: 0.9949999, target: 0.995, text: '99.49 %' },
    { ratio: 0.999999, target: 0.99, text: '99.9 %' },
    { ratio: 1, target: 0.999, text: '100 %' },
    // 0.29 × 100 is 28.999999999999996 in binary.
    { ratio: 0.29, target: 0.5, text: '29 %' },
  ])('writes $ratio beside $target as $text', ({ ratio, target, text }) => {
    expect(plain(limitText(ratio, target))).toBe(text);
  });

  it('never shows more than there is, nor the other side of the target', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(0.9, 0.99, 0.995, 0.999, 0.9995),
        (ratio, target) => {
          const shown = parseFloat(limitText(ratio, target)) / 100;
          expect(shown).toBeLessThanOrEqual(ratio + 1e-9);
          fc.pre(Math.abs(ratio - target) > 1e-9);
          expect(shown >= target - 1e-12).toBe(ratio >= target);
        },
      ),
    );
  });
});

describe('pointsText', () => {
  it.each([
    { difference: 0.003, target: 0.995, text: '0.3' },
    { difference: 0.123456, target: 0.99, text: '12.3' },
    { difference: 0.00001, target: 0.995, text: '<0.01' },
    { difference: 0, target: 0.995, text: '0' },
  ])(
    'writes $difference beside $target as $text',
    ({ difference, target, text }) => {
      expect(pointsText(difference, target)).toBe(text);
    },
  );
});
