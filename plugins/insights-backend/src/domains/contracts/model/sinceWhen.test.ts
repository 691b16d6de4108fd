import type { ContractChange } from './ContractReading';
import { sinceWhen, type ChangeSteps } from './sinceWhen';

describe('since when a change between two definitions is there', () => {
  it.each<[string, ContractChange, Partial<ChangeSteps>, object]>([
    [
      'is the definition that brought it',
      change(),
      stepsOf({ third: [], second: [change()], first: [] }),
      { snapshotId: 'second' },
    ],
    [
      'is the last of those that brought it, for it went and came again',
      change(),
      stepsOf({ third: [change()], second: [], first: [change()] }),
      { snapshotId: 'third' },
    ],
    [
      'is told where its place in a list moved',
      change({ pointers: { before: '/parameters/3', after: null } }),
      stepsOf({
        second: [],
        first: [change({ pointers: { before: '/parameters/2', after: null } })],
      }),
      { snapshotId: 'first' },
    ],
    [
      'is the definition that brought the last of several values',
      change({ sentence: '`limit` is 5 at most, 10 before.' }),
      stepsOf({
        second: [change({ sentence: '`limit` is 5 at most, 7 before.' })],
        first: [change({ sentence: '`limit` is 7 at most, 10 before.' })],
      }),
      { snapshotId: 'second' },
    ],
    [
      'is the definition that brought it last, though an earlier one that was undone is told in the same words',
      maximum('5 at most, 10 before'),
      stepsOf({
        fourth: [maximum('5 at most, 20 before')],
        third: [],
        second: [maximum('5 at most, 10 before')],
      }),
      { snapshotId: 'fourth' },
    ],
    [
      'is not that of another one whose place in a list became the same',
      change(),
      stepsOf({
        second: [change({ sentence: '`offset` is no more.' })],
        first: [change()],
      }),
      { snapshotId: 'first' },
    ],
    [
      'is not told where several brought it together',
      change(),
      stepsOf({
        second: [change({ ruleId: 'another' })],
        first: [
          change({
            pointers: { before: '/x', after: '/x' },
            sentence: 'Another.',
          }),
        ],
      }),
      { unknown: 'spread' },
    ],
    [
      'is told in spite of a gap before it',
      change(),
      { ...stepsOf({ third: [change()] }), missing: 'not-compared' },
      { snapshotId: 'third' },
    ],
    [
      'is not told where it may be of a gap',
      change(),
      { ...stepsOf({ third: [] }), missing: 'not-compared' },
      { unknown: 'not-compared' },
    ],
    [
      'is the later of two that follow one another, whatever was kept',
      change(),
      stepsOf({ second: [] }),
      { snapshotId: 'second' },
    ],
  ])('%s', (_, asked, steps, expected) => {
    expect(sinceWhen([asked], { steps: [], missing: null, ...steps })).toEqual([
      expected,
    ]);
  });
});

/** Steps by the snapshot that ends each, the latest first. */
function stepsOf(
  steps: Readonly<Record<string, readonly ContractChange[]>>,
): Partial<ChangeSteps> {
  return {
    steps: Object.entries(steps).map(([snapshotId, changes]) => ({
      ...{ snapshotId, changes },
    })),
  };
}

function maximum(sentence: string): ContractChange {
  const at = '/parameters/0/schema/maximum';
  return change({ sentence, pointers: { before: at, after: at } });
}

function change(how: Partial<ContractChange> = {}): ContractChange {
  return {
    ...{ ruleId: 'parameter-removed', severity: 'breaking' as const },
    ...{ notices: 'client' as const, operationCount: 1, explanation: '' },
    operation: { method: 'get', path: '/orders' },
    sentence: '`limit` is no more.',
    pointers: { before: '/parameters/0', after: null },
    ...how,
  };
}
