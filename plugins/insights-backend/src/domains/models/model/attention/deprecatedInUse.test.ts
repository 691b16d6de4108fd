import { CALM } from './__testUtils__/calmFacts';
import type { AttentionFacts } from './AttentionFacts';
import { judgeAttention } from './judgeAttention';

/** The day of CALM is 2026-11-26. */
const judge = (facts: Partial<AttentionFacts>) =>
  judgeAttention({ ...CALM, ...facts }).attention.map(
    ({ ruleId, severity, why }) => `${ruleId} ${severity}: ${why}`,
  );

const ofModel = (endsOn: string | null) => [{ version: null, endsOn }];

describe('what is deprecated', () => {
  it.each<[string, Partial<AttentionFacts>, string]>([
    [
      'is worth a look while entities use the model',
      { deprecations: ofModel(null), consumerCount: 2 },
      'watch: This is deprecated and still used: the model, which 2 entities use.',
    ],
    [
      'is worth a look while it is served for more than 30 days',
      { deprecations: ofModel('2026-12-27') },
      'watch: This is deprecated and still used: the model, which 1 entity uses, and is served until 2026-12-27.',
    ],
    [
      'is to be acted on 30 days before its end',
      { deprecations: ofModel('2026-12-26') },
      'act: This is deprecated and still used: the model, which 1 entity uses, and is served until 2026-12-26.',
    ],
    [
      'is to be acted on after its end',
      { deprecations: ofModel('2026-11-25') },
      'act: This is deprecated and still used: the model, which 1 entity uses, and was served until 2026-11-25.',
    ],
    [
      'is worth a look while the version holds an alias',
      { deprecations: [{ version: '3', endsOn: null }] },
      'watch: This is deprecated and still used: version 3, which holds champion.',
    ],
    [
      'is told once, by what ends first',
      {
        deprecations: [
          { version: null, endsOn: null },
          { version: '3', endsOn: '2026-11-26' },
        ],
      },
      'act: These are deprecated and still used: the model, which 1 entity uses and version 3, which holds champion, and is served until 2026-11-26.',
    ],
  ])('%s', (_, facts, told) => {
    expect(judge(facts)).toEqual([`deprecated-in-use ${told}`]);
  });

  it.each<[string, Partial<AttentionFacts>]>([
    [
      'no entity uses the model, whatever aliases it has',
      { deprecations: ofModel('2026-11-25'), consumerCount: 0 },
    ],
    [
      'the version holds no alias, whoever uses the model',
      { deprecations: [{ version: '2', endsOn: '2026-11-25' }] },
    ],
    ['nothing is deprecated', { deprecations: [] }],
  ])('needs nobody where %s', (_, facts) => {
    expect(judge(facts)).toEqual([]);
  });
});
