import fc from 'fast-check';
import { VERDICTS, type Verdict } from '../../trends';
import {
  anyPolicy,
  anySeries,
  policyOf,
  seriesOf,
  webPolicy,
  WORDS,
  type Policy,
} from './__testUtils__/ringSamples';
import type { RingSeries } from './RingSeries';
import { replayRings } from './replayRings';
import { ringCounterfactuals } from './ringCounterfactuals';
import type { Counterfactual } from './Suggested';
import { suggestRing } from './suggestRing';

function counterfactualsOf(
  policy: Policy,
  series: RingSeries,
): Counterfactual[] {
  const last = series.values.length - 1;
  const { place } = replayRings(policy, series, 0);
  return ringCounterfactuals(policy, place!, series, last, WORDS);
}

const texts = (policy: Policy, series: RingSeries) =>
  counterfactualsOf(policy, series).map(({ text }) => text);

describe('ringCounterfactuals', () => {
  it.each([
    [
      'time that is missing, and the way out',
      seriesOf(Array(10).fill(0.96)),
      [
        'Would be R0 after 20 months more at or above 95 %.',
        'Would be R2 if it fell below 93 % (95 % less 2 points of hysteresis).',
      ],
    ],
    [
      'a level that is missing',
      seriesOf([0.6]),
      [
        'Would be R1 at 95 % or more.',
        'Would be R3 if it fell below 48 % (50 % less 2 points of hysteresis).',
      ],
    ],
    [
      'of alternatives the one that lacks least',
      seriesOf([0.3], 'steady'),
      ['Would be R2 at 50 % or more.'],
    ],
    [
      'the ways out with the trend lost and with the trend kept, where the ring hangs on both',
      seriesOf([0.6], 'rising'),
      [
        'Would be R1 at 95 % or more.',
        'Would be R3 if it fell below 48 % (50 % less 2 points of hysteresis) and the trend were no longer rising or emerging.',
        'Would be R3 if it fell below 8 % (10 % less 2 points of hysteresis) while the trend is still rising.',
      ],
    ],
    [
      'the trend alone, where it is all that holds the ring',
      seriesOf([0.498], 'rising'),
      [
        'Would be R1 at 95 % or more.',
        'Would be R3 if the trend were no longer rising or emerging.',
        'Would be R3 if it fell below 8 % (10 % less 2 points of hysteresis) while the trend is still rising.',
      ],
    ],
    [
      'nothing inwards of the centre',
      seriesOf(Array(30).fill(1)),
      ['Would be R2 if it fell below 93 % (95 % less 2 points of hysteresis).'],
    ],
  ])('name %s', (_, series, expected) => {
    expect(texts(webPolicy, series)).toEqual(expected);
  });

  it('name the ring that really follows, not the next one', () => {
    const policy = policyOf([
      { atLeast: 0.5, verdict: ['rising'] },
      { atLeast: 0.8 },
    ]);
    expect(texts(policy, seriesOf([0.3], 'rising'))).toEqual([
      'Would be R0 at 50 % or more.',
    ]);
  });

  it.each([
    [
      'a level that must not be exceeded',
      policyOf([{ atMost: 0.2 }]),
      [0.3],
      ['Would be R0 if it fell to 20 % or less.'],
    ],
    [
      'the time that it must not be',
      policyOf([{ atMost: 0.2, forPeriods: 3 }]),
      [0.3, 0.2],
      ['Would be R0 after 2 months more at or below 20 %.'],
    ],
    [
      'the way out above it',
      policyOf([{ atMost: 0.2 }], 0.02),
      [0.1],
      ['Would be R1 if it rose above 22 % (20 % plus 2 points of hysteresis).'],
    ],
    [
      'both ways out of a range',
      policyOf([{ atLeast: 0.1, atMost: 0.2 }]),
      [0.15],
      [
        'Would be R1 if it fell below 10 %.',
        'Would be R1 if it rose above 20 %.',
      ],
    ],
    [
      'nothing that no value could be',
      policyOf([{ all: [{ atLeast: 0.5 }, { atMost: 0.4 }] }]),
      [0.45],
      [],
    ],
  ])('name %s', (_, policy, values, expected) => {
    expect(texts(policy, seriesOf(values))).toEqual(expected);
  });

  it('leave out a verdict that would lead elsewhere', () => {
    const policy = policyOf([
      { verdict: ['emerging'] },
      { verdict: ['rising', 'emerging'] },
    ]);
    expect(texts(policy, seriesOf([0.3]))).toEqual([
      'Would be R1 if the trend were rising.',
    ]);
  });

  it('are silent about what cannot be', () => {
    const policy = policyOf([
      { all: [{ verdict: ['rising'] }, { verdict: ['falling'] }] },
    ]);
    expect(texts(policy, seriesOf([0.3]))).toEqual([]);
  });

  it('give the ring that they say, when what they say is done', () => {
    fc.assert(
      fc.property(anyPolicy, anySeries, (policy, series) => {
        for (const { ring, text } of counterfactualsOf(policy, series)) {
          for (const verdict of verdictsSaid(text)) {
            expect({
              ...{ text, verdict },
              ring: applied(text, verdict, policy, series),
            }).toEqual({ text, verdict, ring });
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});

/** The verdicts that a counterfactual speaks of; undefined leaves the verdict as it is. */
function verdictsSaid(text: string): (Verdict | undefined)[] {
  const lost = /(?:no longer|other than) (\w+(?: or \w+)*)/
    .exec(text)?.[1]
    .split(' or ');
  if (lost) return VERDICTS.filter(verdict => !lost.includes(verdict));
  const asked = /(?:if the trend were|with the trend) ((?!no )\w+(?: or \w+)*)/
    .exec(text)?.[1]
    .split(' or ');
  return (asked as Verdict[] | undefined) ?? [undefined];
}

/** Reads a counterfactual as a person would, does what it says, and gives the id of the ring that follows. */
function applied(
  text: string,
  verdict: Verdict | undefined,
  policy: Policy,
  series: RingSeries,
): string {
  const now = series.values.length - 1;
  const numbers = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([, number]) =>
      Number(number.replace('−', '-')),
    );
  const turned = Math.max(
    0,
    ...numbers(/after (\d+) months?(?: more)? with/g),
    ...numbers(/(?:no longer|other than) [a-z ]+ for (\d+) month/g),
  );
  const periods = Math.max(
    turned,
    ...numbers(/after (\d+) months?(?: more)? at/g),
  );
  const shares = (pattern: RegExp) =>
    numbers(pattern).map(percent => percent / 100);
  const reached = Math.min(
    Math.max(
      series.values[now],
      ...shares(/at or above (\d+) %/g),
      ...shares(/at (\d+) % or more/g),
    ),
    ...shares(/at or below (\d+) %/g),
    ...shares(/fell to (\d+) % or less/g),
  );
  const [below] = shares(/fell below (−?\d+) %/g);
  const [above] = shares(/rose above (\d+) %/g);
  const left = below === undefined ? above + 0.0001 : below - 0.0001;
  const value = Number.isNaN(left) ? reached : left;
  const known = periods > 0 ? now + 1 : now;
  const values = Float64Array.of(
    ...series.values.slice(0, known),
    ...Array<number>(periods || 1).fill(value),
  );
  const changed: RingSeries = {
    values,
    verdictAt: at =>
      at >= (turned > 0 ? known : now) && verdict
        ? verdict
        : series.verdictAt(Math.min(at, now)),
  };
  let place = replayRings(policy, series, 0).place!;
  for (let at = known; at < values.length; at++) {
    place = suggestRing(policy, changed, at, place);
  }
  return policy.rings[place.ring].id;
}
