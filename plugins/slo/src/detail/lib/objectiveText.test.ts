import fc from 'fast-check';
import { sliText, targetText } from './objectiveText';

const plain = (text: string) => text.replace(/\u00a0/g, ' ');

describe('targetText', () => {
  it.each([
    [0.9, '90 %'],
    [0.999, '99.9 %'],
    [0.9995, '99.95 %'],
    [0.99999, '99.999 %'],
    [1, '100 %'],
  ])('writes %s with the digits that it has: %s', (target, text) => {
    expect(plain(targetText(target))).toBe(text);
  });
});

describe('sliText', () => {
  it.each([
    { sli: 0.9962123, target: 0.999, text: '99.6 %' },
    { sli: 0.9512, target: 0.9, text: '95.1 %' },
    // One digit would show it on its target, which it missed.
    { sli: 0.99896, target: 0.999, text: '99.896 %' },
    { sli: 0.999_571, target: 0.999, text: '99.96 %' },
    { sli: 0.998_999_99, target: 0.999, text: '<99.9 %' },
    { sli: 0.999_000_01, target: 0.999, text: '>99.9 %' },
    { sli: 1 - 1e-9, target: 0.999, text: '<100 %' },
    { sli: 1, target: 0.999, text: '100 %' },
    { sli: null, target: 0.999, text: '–' },
  ])('writes $sli beside $target as $text', ({ sli, target, text }) => {
    expect(plain(sliText(sli, target))).toBe(text);
  });

  it('never shows an SLI on the other side of its target', () => {
    const ratio = fc.double({ min: 0.5, max: 0.99999, noNaN: true });
    fc.assert(
      fc.property(
        ratio,
        fc.constantFrom(0.9, 0.99, 0.995, 0.999, 0.9995),
        (sli, target) => {
          fc.pre(Math.abs(sli - target) > 1e-7);
          const text = sliText(sli, target).replace(/^[<>]/, '');
          const shown = parseFloat(text) / 100;
          const beyond = Math.sign(sli - target) * (shown - target);
          expect(beyond).toBeGreaterThan(-1e-12);
        },
      ),
    );
  });
});
