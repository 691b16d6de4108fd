import { judgeOrder, type MeasuredValue } from './judgeOrder';
import { measureSentence } from './measureSentence';
import { stairsSentence } from './measureWords';
import { isRecorded, type ComparedMeasure } from './recordedMeasures';
import { recordedSentence } from './recordedSentence';

const NAMES = new Map([
  ['a', 'Anchor'],
  ['b', 'Bar'],
  ['c', 'Card'],
]);

const of = (topicId: string, value: number, low?: number, high?: number) => ({
  ...{ topicId, value },
  ...{ low: low ?? null, high: high ?? null },
});

function say(
  id: ComparedMeasure['id'],
  values: MeasuredValue[],
  unit: string = '1',
) {
  const measured = { unit, at: '2026-10-01', step: 'month' } as const;
  const order = judgeOrder(values, isRecorded(id));
  return isRecorded(id)
    ? recordedSentence({ ...measured, id }, order, NAMES)
    : measureSentence({ ...measured, id }, order, NAMES);
}

describe('measureSentence', () => {
  it.each<[string, string, MeasuredValue[]]>([
    [
      'who stands highest',
      'Bar stands highest, at 97 % in Oct 2026; next is Anchor at 92 %.',
      [of('a', 0.92), of('b', 0.97)],
    ],
    [
      'that two round to the same',
      'Bar and Anchor are level at 97.1 %, rounded, in Oct 2026.',
      [of('a', 0.97051), of('b', 0.97052)],
    ],
    [
      'that two stand alike',
      'Anchor and Bar are level, highest at 97 % in Oct 2026.',
      [of('a', 0.97), of('b', 0.97), of('c', 0.1)],
    ],
    [
      'that all stand alike',
      'Anchor and Bar are level at 97 % in Oct 2026.',
      [of('a', 0.97), of('b', 0.97)],
    ],
  ])('says of values %s', (_, sentence, values) => {
    expect(say('latest', values)).toBe(sentence);
  });

  it.each<[string, string, MeasuredValue[]]>([
    [
      'who gained most',
      'Bar gained most in the year until Oct 2026: +3 points; next is Anchor with +1 point.',
      [of('a', 0.01), of('b', 0.03)],
    ],
    [
      'who lost least',
      'Anchor lost least in the year until Oct 2026: −1 point; next is Bar with −3 points.',
      [of('a', -0.01), of('b', -0.03)],
    ],
    [
      'that two gained the same, as it is shown',
      'Bar and Anchor are level, having gained most in the year until Oct 2026: +3 points, rounded.',
      [of('a', 0.0300001), of('b', 0.0300002), of('c', 0.01)],
    ],
    [
      'who kept a level',
      'Anchor and Bar kept their level in the year until Oct 2026: 0 points.',
      [of('a', 0), of('b', 0), of('c', -0.1)],
    ],
    [
      'that nobody changed',
      'None of them changed in the year until Oct 2026.',
      [of('a', 0), of('b', 0)],
    ],
  ])('says of a year %s', (_, sentence, values) => {
    expect(say('year-change', values)).toBe(sentence);
  });

  it('says why slopes of steps are not compared', () => {
    expect(stairsSentence(['Anchor', 'Bar'])).toBe(
      'Slopes are not compared: Anchor and Bar move in steps, of which a line drawn through them says little; changes of level say more.',
    );
  });

  it('says that what is foreseen is the same', () => {
    expect(say('outlook', [of('a', 1, 1, 1), of('b', 1, 1, 1)])).toBe(
      'Anchor and Bar will stand alike at 100 % in Oct 2026, if it goes on as before.',
    );
  });

  it('says who rises fastest, with both intervals', () => {
    expect(
      say('growth', [of('a', 0.02, 0.01, 0.03), of('b', 0.12, 0.09, 0.15)]),
    ).toBe(
      'Bar rises fastest: +12 points a year, between +9 points and +15 points, beyond the intervals of the others, of which Anchor comes next (+2 points a year, between +1 point and +3 points).',
    );
  });

  it('does not say so where intervals overlap, and names whose', () => {
    const sentence = say(
      'growth',
      [of('a', 5, 3, 8), of('b', 9, 7, 12), of('c', -4, -5, -3)],
      '{repository}',
    );
    expect(sentence).toMatch(
      /^Which rises fastest cannot be told: the intervals of Bar \(\+9 .* a year, between \+7 .* and \+12 .*\) and Anchor \(.*\) overlap\.$/,
    );
    expect(sentence).not.toContain('Card');
  });

  it('calls the least fall no rise', () => {
    expect(
      say('growth', [of('a', -0.02, -0.03, -0.01), of('b', -0.2, -0.3, -0.1)]),
    ).toMatch(/^Anchor falls least: /);
  });

  it('says that all keep their level', () => {
    expect(say('growth', [of('a', 0, 0, 0), of('b', 0, 0, 0)])).toBe(
      'None of them rises: the highest slope is 0, a level that is kept.',
    );
  });

  it('says of an interval that is not known that it is not', () => {
    expect(
      say('relative-growth', [of('a', 0.5), of('b', 0.1, 0, 0.2)]),
    ).toMatch(
      /^Which rises fastest for its size cannot be told: .*Anchor \(\+50 % a year, interval not known\)/,
    );
  });

  it('says where it may go with a condition', () => {
    expect(
      say('outlook', [of('a', 0.2, 0.1, 0.3), of('b', 0.9, 0.8, 0.95)]),
    ).toMatch(
      /^Bar will stand highest in Oct 2026, if it goes on as before: between 80 % and 95 %, beyond/,
    );
  });
});
