import { needsOf } from './needsOf';
import { parseCriticality } from './parseCriticality';

const entries = (text: string) =>
  Object.fromEntries(parseCriticality(text).needs);
const details = (text: string) =>
  parseCriticality(text).faults.map(
    ({ entry, severity, detail }) => `${severity} ${entry}: ${detail}`,
  );

describe('the annotation of criticality', () => {
  const EXPECTED = {
    'component:default/payments': { kind: 'hard' },
    'component:default/search': { kind: 'soft', share: 0.2 },
    'resource:default/a': { kind: 'group', group: 'replicas' },
    'resource:default/b': { kind: 'group', group: 'replicas' },
  };

  it('is a map in YAML', () => {
    const text = `
Component:default/Payments: hard
search: soft:0.2
resource:a: group:replicas
resource:default/b: 'group: replicas'
`;
    expect(entries(text)).toEqual(EXPECTED);
    expect(details(text)).toEqual([]);
  });

  it('or in JSON', () => {
    const text = JSON.stringify({
      'component:default/payments': 'hard',
      search: 'soft:0.2',
      'resource:a': 'group:replicas',
      'resource:b': 'group:replicas',
    });
    expect(entries(text)).toEqual(EXPECTED);
  });

  it.each([
    ['not a map', '- hard'],
    ['a word', 'hard'],
    ['nothing', ''],
    ['an alias', 'a: &x hard\nb: *x'],
  ])('is refused whole where it is %s', (_, text) => {
    expect(entries(text)).toEqual({});
    expect(details(text)).toEqual(['error null: is not a map in YAML or JSON']);
  });

  it('is refused whole where it is no YAML, with the place', () => {
    expect(details('a: hard\nb: soft: 1')).toEqual([
      expect.stringMatching(/^error null: is no YAML: .* at line 2, column 4/),
    ]);
  });

  it('is not read where it is longer than anybody writes', () => {
    expect(details(' '.repeat(20_001))[0]).toMatch(/20001 characters/);
  });

  it.each([
    'soft',
    '"soft:"',
    'soft:.',
    'soft:0',
    'soft:1.01',
    'soft:-0.1',
    'soft:1e-1',
    '"group:"',
    'group:a b',
    'Hard',
    '1',
    '[]',
    'null',
  ])('names what is wrong with "%s", and keeps the rest', value => {
    const text = `a: ${value}\nb: hard`;
    expect(entries(text)).toEqual({ 'component:default/b': { kind: 'hard' } });
    expect(details(text)).toEqual([
      expect.stringMatching(/^error a: .* is not a criticality$/),
    ]);
  });

  it('names references that are none or come twice, and members that are alone', () => {
    expect(
      details('"a:b:c": hard\nx: hard\ncomponent:x: hard\ny: group:g'),
    ).toEqual([
      'error a:b:c: is not an entity reference',
      'error component:x: names an entity that another entry names, too',
      'warning component:default/y: is alone in the group "g", and so needed as if it were hard',
    ]);
  });

  it('is hard for all that it leaves out, and wrong for what is not depended on', () => {
    const { needs, faults } = needsOf(
      ['component:default/search', 'component:default/auth'],
      parseCriticality('search: soft:0.5\nother: hard'),
    );
    expect(needs).toEqual([
      { ref: 'component:default/auth', criticality: { kind: 'hard' } },
      {
        ref: 'component:default/search',
        criticality: { kind: 'soft', share: 0.5 },
      },
    ]);
    expect(faults).toMatchObject([{ entry: 'component:default/other' }]);
  });
});
