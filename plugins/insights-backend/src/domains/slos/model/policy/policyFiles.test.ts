import { readPolicies } from './readPolicies';

/** A policy with one rule, of which a test changes lines. */
function policyText({
  name = 'pay',
  scope = '',
  rules = `
    - name: freeze
      when: { consumed: 0.75 }
      action: Freeze risky releases
      dueWithin: 3d`,
} = {}) {
  return `apiVersion: almanac.io/v1
kind: ErrorBudgetPolicy
metadata: { name: ${name} }
spec:
  title: What we pay with${scope}
  rules:${rules}
`;
}

const rule = (lines: string) => `
    - name: freeze
      action: Freeze
      ${lines}`;

function read(...texts: string[]) {
  return readPolicies(
    texts.map((text, index) => ({ file: `${index}.yaml`, text })),
  );
}

function faultsOf(text: string) {
  return read(text).faults.map(
    ({ line, path, detail }) => `${line} ${path} ${detail}`,
  );
}

describe('files of error-budget policies', () => {
  it('give rules with what they leave out', () => {
    const { placed, faults } = read(policyText());
    expect(faults).toEqual([]);
    expect(placed).toEqual([
      {
        file: '0.yaml',
        policy: {
          name: 'pay',
          title: 'What we pay with',
          appliesTo: {
            ...{ owners: [], systems: [], services: [], tags: [], slos: [] },
          },
          rules: [
            {
              name: 'freeze',
              when: { kind: 'consumed', share: 0.75 },
              action: 'Freeze risky releases',
              dueSeconds: 3 * 86_400,
              clearsBelow: expect.closeTo(0.675, 12),
            },
          ],
        },
      },
    ]);
  });

  it('name entities in short or in full', () => {
    const scope = `
  appliesTo:
    owners: [Checkout, 'user:default/ada']
    systems: [shop]`;
    const text = policyText({ scope });
    const [{ policy }] = read(text).placed;
    expect(policy.appliesTo).toMatchObject({
      owners: ['group:default/checkout', 'user:default/ada'],
      systems: ['system:default/shop'],
    });
  });

  it('are read several documents a file', () => {
    const text = [policyText(), policyText({ name: 'search' })].join('---\n');
    expect(read(text).placed.map(({ policy }) => policy.name)).toEqual([
      'pay',
      'search',
    ]);
  });

  it.each([
    [
      'a percentage for a part of the budget',
      'when: { consumed: 750 }\n      dueWithin: 3d',
      ['9 spec.rules[0].when.consumed must be a part of the budget'],
    ],
    [
      'a state that is none of these',
      'when: { state: stale }\n      dueWithin: 3d',
      ['9 spec.rules[0].when must be { consumed: 0.75 }'],
    ],
    [
      'a time that is none',
      'when: { consumed: 1 }\n      dueWithin: three days',
      ['10 spec.rules[0].dueWithin must be a whole number and one of'],
    ],
    [
      'a time beyond a quarter',
      'when: { consumed: 1 }\n      dueWithin: 93d',
      ['10 spec.rules[0].dueWithin is longer than 92 days'],
    ],
    [
      'an end above the threshold',
      'when: { consumed: 0.5 }\n      dueWithin: 3d\n      clearsBelow: 0.6',
      ['11 spec.rules[0].clearsBelow is above the threshold of 0.5'],
    ],
    [
      'an end of burning',
      'when: { state: burning }\n      dueWithin: 3d\n      clearsBelow: 0.6',
      ['11 spec.rules[0].clearsBelow is not for a rule on burning'],
    ],
    [
      'an owner that is none, and an unknown word, both at once',
      "when: { consumed: 1 }\n      dueWithin: 3d\n      owner: 'a b'\n      wen: 3",
      [
        '11 spec.rules[0].owner must be an entity reference',
        '7 spec.rules[0] "wen" is not known here',
      ],
    ],
  ])('%s is a fault', (_, lines, expected) => {
    const faults = faultsOf(policyText({ rules: rule(lines) }));
    expect(
      faults.map((fault, index) => fault.slice(0, expected[index].length)),
    ).toEqual(expected);
  });

  it('give a name once', () => {
    const { placed, faults, wrongFiles } = read(policyText(), policyText());
    expect(placed.map(({ file }) => file)).toEqual(['0.yaml']);
    expect(faults).toEqual([
      expect.objectContaining({
        ...{ file: '1.yaml', rule: 'policy/duplicate-name', line: 3 },
        path: 'metadata.name',
      }),
    ]);
    expect([...wrongFiles]).toEqual(['1.yaml']);
  });

  it('say where the YAML itself is broken', () => {
    expect(faultsOf('kind: [')).toHaveLength(1);
    expect(read('kind: [').placed).toEqual([]);
  });
});
