import { faultsInForm } from './faultsInForm';

const words = {
  fields: {
    ...{ title: 'Title', when: 'Conditions', tag: 'Tag' },
    ...{ atLeast: 'At least', atMost: 'At most' },
    ...{ forPeriods: 'For so many periods' },
  },
  ring: (number: string) => `Ring ${number}`,
  quadrant: (number: string) => `Quadrant ${number}`,
};

const said = (path: string, detail: string, howToMend: string) => {
  const place = { line: 1, column: 1 };
  const fault = { ...place, path, detail, howToMend };
  const [one] = faultsInForm([fault], words);
  return `${one.path}: ${one.detail}. ${one.howToMend}`;
};

describe('faults in the form', () => {
  it.each<[[string, string, string], string]>([
    [
      ['title', 'must not be empty', 'Write a title.'],
      'Title: must not be empty. Write a title.',
    ],
    [
      ['quadrants[1].tag', '"a" is the tag of quadrants[0] already', 'Mend.'],
      'Quadrant 2, Tag: "a" is the tag of Quadrant 1 already. Mend.',
    ],
    [
      [
        'rings[0]',
        'has no condition',
        'Give the ring a condition under `when`.',
      ],
      'Ring 1: has no condition. Give the ring a condition.',
    ],
    [
      [
        'rings[2].when.any[1].forPeriods',
        'needs an atLeast beside it',
        'Mend.',
      ],
      'Ring 3, Conditions: needs an “At least” beside it. Mend.',
    ],
    [
      ['signal', 'is missing: rings[0].when, rings[1].when can be held', 'Do.'],
      'signal: is missing: Ring 1, Conditions, Ring 2, Conditions can be held. Do.',
    ],
  ])('%j', (fault, expected) => {
    expect(said(...fault)).toBe(expected);
  });
});
