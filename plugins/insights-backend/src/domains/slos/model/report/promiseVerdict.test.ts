import { promiseVerdict } from './promiseVerdict';

describe('the verdict on a promise', () => {
  it.each([
    ['calendar', 'broken', true, 'broken'],
    ['calendar', 'kept', true, 'kept'],
    ['calendar', 'noData', true, 'undecided'],
    ['calendar', 'undecided', true, 'undecided'],
    ['calendar', 'invalid', true, 'undecided'],
    // Nothing to come can mend it.
    ['calendar', 'broken', false, 'broken'],
    ['calendar', 'atRisk', false, 'underWay'],
    ['calendar', 'kept', false, 'underWay'],
    // No period of a rolling window is ever over.
    ['rolling', 'broken', false, 'broken'],
    ['rolling', 'atRisk', false, 'kept'],
    ['rolling', 'noData', false, 'undecided'],
  ] as const)(
    'of a %s window, %s, over: %s, is %s',
    (kind, state, isOver, verdict) => {
      expect(promiseVerdict({ state, isOver }, { kind })).toBe(verdict);
    },
  );
});
