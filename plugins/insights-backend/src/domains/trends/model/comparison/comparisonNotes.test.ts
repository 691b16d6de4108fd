import type { MeasuredInput } from './ComparedInput';
import { comparisonNotes } from './comparisonNotes';

const partialTotal = {
  ...{ dimension: 'economy', members: 2, allMembers: 3, mostGaps: 0 },
  ...{ share: 0.9894, reportedPeriods: 20, knownPeriods: 20 },
  ...{ knownOfAll: 10, ids: new Set(['EU', 'US']) },
};
const inputOf = (name: string, more: object) =>
  ({
    ...{ topicId: `graph:${name}`, name, title: name, problem: null },
    ...{ hasNaturalZero: true, analysis: null },
    subject: { step: 'month', signal: { id: 'graph:pushers' }, ...more },
  } as unknown as MeasuredInput);

describe('what a reader of a comparison must keep in mind', () => {
  it('is of whom a total is, where it is not of all', () => {
    const measured = [inputOf('Rust', { partialTotal }), inputOf('Go', {})];
    expect(
      comparisonNotes({
        ...{ inputs: measured, measured, measures: [] },
        ...{ withoutIndex: [], base: undefined },
      }),
    ).toEqual([
      'The whole of Rust is of the 2 of 3 members (economy) without a gap: it holds 99 % of what was reported.',
    ]);
  });
});
