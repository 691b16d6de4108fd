import { outcomeOf, outcomeOfVerdict } from './outcomeOf';

describe('what a change means', () => {
  it.each([
    ['a rise of what is bad', 0.2, 'bad', 'worse'],
    ['a fall of what is bad', -3, 'bad', 'better'],
    ['a fall of what is good', -0.1, 'good', 'worse'],
    ['a rise of what is good, which goes without saying', 1, 'good', undefined],
    ['a change of what is neither', 1, 'neutral', undefined],
    ['no change', 0, 'bad', undefined],
    ['a change that is not known', null, 'bad', undefined],
    ['a change of no signal', 1, undefined, undefined],
  ] as const)('%s', (_, change, higherIs, outcome) => {
    expect(outcomeOf(change, higherIs)).toBe(outcome);
  });

  it.each([
    ['rising', 'bad', 'worse'],
    ['emerging', 'bad', 'worse'],
    ['falling', 'good', 'worse'],
    ['falling', 'bad', 'better'],
    ['peaking', 'bad', undefined],
    ['steady', 'bad', undefined],
    ['unknown', 'bad', undefined],
  ] as const)('%s, where higher is %s', (verdict, higherIs, outcome) => {
    expect(outcomeOfVerdict(verdict, higherIs)).toBe(outcome);
  });
});
