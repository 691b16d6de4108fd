import fc from 'fast-check';
import { dayInWords } from './dayInWords';
import { inPercent } from './inPercent';
import { instantInWords } from './instantInWords';
import { numberInWords } from './numberInWords';
import { percentBelow } from './percentBelow';
import { percentBeside } from './percentBeside';
import { shareInWords } from './shareInWords';

const SECONDS = Date.UTC(2026, 11, 14, 10) / 1_000;

describe('what somebody wrote', () => {
  it.each([
    [0.999, '99.9 %'],
    [0.99995, '99.995 %'],
    [0.5, '50 %'],
    [1, '100 %'],
    [0, '0 %'],
  ])('%d is %s', (ratio, text) => {
    expect(inPercent(ratio)).toBe(text);
  });
});

describe('what was measured, beside its target', () => {
  it.each([
    ['has as many digits as the target', 0.996_212_3, 0.999, '99.6 %'],
    ['keeps them where they are zeros', 0.999, 0.9995, '99.90 %'],
    ['has one digit where the target has none', 0.981_2, 0.99, '98.1 %'],
    ['is the target where it is exactly that', 0.999, 0.999, '99.9 %'],
    ['has more where it would read as the target', 0.999_2, 0.999, '99.92 %'],
    ['has more where it would read as all', 0.999_571, 0.999, '99.96 %'],
    ['is just under the target', 0.998_999_99, 0.999, 'just under 99.9 %'],
    ['is just over the target', 0.999_000_01, 0.999, 'just over 99.9 %'],
    ['is not all where something failed', 1 - 1e-9, 0.999, 'just under 100 %'],
    ['is not nothing where something was good', 1e-9, 0.9, 'just over 0 %'],
    ['is all where nothing failed', 1, 0.999, '100 %'],
    ['is nothing where all failed', 0, 0.999, '0 %'],
  ])('%s', (_, ratio, target, text) => {
    expect(percentBeside(ratio, target)).toBe(text);
  });

  it('never moves to the other side of the target', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(0.9, 0.99, 0.995, 0.999, 0.9995, 0.9999),
        (ratio, target) => {
          const text = percentBeside(ratio, target);
          const number = Number(text.replace(/[^\d.]/g, ''));
          const difference = number - target * 100;
          const isTrue = text.startsWith('just')
            ? Math.abs(number - ratio * 100) < 0.01
            : Math.abs(ratio - target) < 1e-12 ||
              difference * (ratio - target) > 0;
          expect({ text, isTrue }).toEqual({ text, isTrue: true });
        },
      ),
    );
  });
});

describe('what can be promised, beside its target', () => {
  it.each([
    ['is rounded down', 0.997_49, 0.9975, '99.74 %'],
    ['is whole where it is whole', 0.997, 0.9975, '99.70 %'],
    ['is all', 1, 0.999, '100 %'],
    ['is never all where something fails', 0.999_99, 0.999, '99.9 %'],
  ])('%s', (_, ratio, target, text) => {
    expect(percentBelow(ratio, target)).toBe(text);
  });
});

describe('a part of a budget', () => {
  it.each([
    [0.079, '7 %'],
    [0.29, '29 %'],
    [0.004, 'less than 1 %'],
    [0, '0 %'],
    [1, '100 %'],
    [-0.215, '-22 %'],
  ])('%d is %s', (share, text) => {
    expect(shareInWords(share)).toBe(text);
  });
});

it('a moment is a date and a time of day', () => {
  expect(instantInWords(SECONDS)).toBe('14 Dec 2026, 10:00 UTC');
  expect(dayInWords(SECONDS)).toBe('14 Dec 2026');
});

it('a number has three digits that count', () => {
  expect(numberInWords(14.399_999)).toBe('14.4');
  expect(numberInWords(-0)).toBe('0');
});
