import fc from 'fast-check';
import { CALM } from './__testUtils__/calmFacts';
import type { AttentionFacts } from './AttentionFacts';
import { ACT_BEFORE_RANK, CALM_RANK } from './attentionRank';
import { ATTENTION_RULES } from './attentionRules';
import { judgeAttention } from './judgeAttention';

const failed = {
  ...{ version: '4', alias: null, createdAt: null },
  status: 'failed',
} as const;
const unused = { aliases: [], consumerCount: 0 };
const GONE = '2026-11-01T00:00:00.000Z';

describe('a model needs somebody', () => {
  it('for no reason when all is well', () => {
    expect(judgeAttention(CALM)).toEqual({ attention: [], rank: CALM_RANK });
  });

  it.each<[string, Partial<AttentionFacts>, string, string]>([
    [
      'when it is gone and still in use',
      { goneSince: GONE, consumerCount: 2 },
      'gone act',
      'The registry has this model no more, and 1 alias and 2 entities are left.',
    ],
    [
      'a little when it is gone and nobody uses it',
      { goneSince: GONE, ...unused },
      'gone watch',
      'The registry has this model no more. No alias and no entity points at it.',
    ],
    [
      'when a promotion waits',
      { waitingPromotions: [{ alias: 'champion', toVersion: '4' }] },
      'promotion-waiting act',
      'This waits for approval: version 4 as champion.',
    ],
    [
      'when several promotions wait',
      {
        waitingPromotions: [
          { alias: 'champion', toVersion: '4' },
          { alias: 'shadow', toVersion: null },
        ],
      },
      'promotion-waiting act',
      'These wait for approval: version 4 as champion and the end of shadow.',
    ],
    [
      'when its latest version failed',
      { judgedVersion: failed },
      'version-failed act',
      'The registry could not finish version 4, the latest.',
    ],
    [
      'when a version with an alias failed',
      { aliases: [{ alias: 'champion', version: '3', status: 'failed' }] },
      'version-failed act',
      'The registry could not finish version 3, which holds champion.',
    ],
    [
      'once for a version that is the latest and holds an alias',
      {
        judgedVersion: failed,
        aliases: [{ alias: 'champion', version: '4', status: 'failed' }],
      },
      'version-failed act',
      'The registry could not finish version 4, which holds champion.',
    ],
    [
      'when nobody owns it',
      { owner: null },
      'no-owner act',
      'Nobody is known to answer for this model.',
    ],
    [
      'when nobody wrote its card, however little it answers',
      {
        isCardWritten: false,
        completeness: { ...CALM.completeness!, answered: 1, score: 1 / 15 },
      },
      'no-card act',
      'No person wrote anything on the card: it holds only what machines recorded.',
    ],
    [
      'a little when its risk is not known',
      { riskTier: null },
      'unknown-risk watch',
      'Nobody said how much harm a mistake of this model could do.',
    ],
    [
      'a little when its card leaves open more than it answers',
      { completeness: { ...CALM.completeness!, answered: 7, score: 7 / 15 } },
      'incomplete-card watch',
      'The card answers 7 of 15 headings of Hugging Face.',
    ],
    [
      'a little when it was not evaluated',
      { isEvaluated: false },
      'no-evaluation watch',
      'Version 4 has no result on data that it was not trained on.',
    ],
    [
      'a little when the version in use does worse than the one before',
      { worseFigure: { before: '3', inWords: 'f1 is 0.8, and was 0.9' } },
      'worse-figures watch',
      'Version 4 does worse than version 3 by more than its interval: f1 is 0.8, and was 0.9.',
    ],
    [
      'a little when figures are not those of the frozen card',
      { changedFigures: ['f1 was 0.9 and is 0.8'] },
      'changed-figures watch',
      'Figures of version 4 are not those of its frozen card: f1 was 0.9 and is 0.8.',
    ],
    [
      'a little when the version in use is more than a year old',
      {
        judgedVersion: {
          ...{ ...CALM.judgedVersion!, version: '3', alias: 'champion' },
          createdAt: '2025-11-25T00:00:00.000Z',
        },
      },
      'old-version watch',
      'Version 3, which holds champion, was made 366 days ago.',
    ],
    [
      'a little when its latest version is more than a year old',
      {
        judgedVersion: {
          ...CALM.judgedVersion!,
          createdAt: '2025-11-25T00:00:00.000Z',
        },
      },
      'old-version watch',
      'Version 4, the latest, was made 366 days ago.',
    ],
  ])('%s', (_, facts, rule, why) => {
    const { attention } = judgeAttention({ ...CALM, ...facts });
    const told = attention.map(one => `${one.ruleId} ${one.severity}`);
    expect(told).toEqual([rule]);
    expect(attention[0].why).toBe(why);
  });

  it.each<[string, Partial<AttentionFacts>]>([
    [
      'is a year old to the day',
      {
        judgedVersion: {
          ...CALM.judgedVersion!,
          createdAt: '2025-11-26T00:00:00.000Z',
        },
      },
    ],
    [
      'was made when the clock of its registry was ahead',
      {
        judgedVersion: {
          ...CALM.judgedVersion!,
          createdAt: '2031-01-01T00:00:00.000Z',
        },
      },
    ],
    [
      'was made nobody knows when',
      { judgedVersion: { ...CALM.judgedVersion!, createdAt: null } },
    ],
    [
      'has no version to evaluate',
      { judgedVersion: null, isEvaluated: false, aliases: [] },
    ],
    ['was not composed yet', { completeness: null }],
    [
      'has half of the answers',
      { completeness: { ...CALM.completeness!, score: 0.5 } },
    ],
  ])('not because it %s', (_, facts) => {
    expect(judgeAttention({ ...CALM, ...facts }).attention).toEqual([]);
  });

  it('when it is gone, for that alone and for what waits', () => {
    const { attention } = judgeAttention({
      ...CALM,
      ...{ goneSince: GONE, owner: null, isCardWritten: false, riskTier: null },
      waitingPromotions: [{ alias: 'champion', toVersion: '4' }],
    });
    expect(attention.map(({ ruleId }) => ruleId)).toEqual([
      ...['gone', 'promotion-waiting'],
    ]);
  });
});

describe('the rules', () => {
  it('have those to act on before those worth a look', () => {
    const severities = ATTENTION_RULES.map(({ severity }) => severity);
    expect(severities).toEqual([...severities].sort());
  });

  it('say plainly what to do', () => {
    for (const { fix } of ATTENTION_RULES)
      expect(fix).toMatch(/^[A-Z][^!]*\.$/);
  });
});

const anyFacts: fc.Arbitrary<AttentionFacts> = fc.record({
  now: fc.constant(CALM.now),
  goneSince: fc.constantFrom(null, GONE),
  aliases: fc.constantFrom(...[[], CALM.aliases], [
    { alias: 'a', version: '1', status: 'failed' as const },
  ]),
  consumerCount: fc.nat(3),
  deprecations: fc.subarray([
    { version: null, endsOn: null },
    { version: '1', endsOn: CALM.now.slice(0, 10) },
  ]),
  waitingPromotions: fc.constantFrom([], [{ alias: 'a', toVersion: '1' }]),
  judgedVersion: fc.constantFrom(null, CALM.judgedVersion, failed),
  owner: fc.constantFrom(null, CALM.owner),
  isCardWritten: fc.boolean(),
  riskTier: fc.constantFrom(null, 'high' as const),
  completeness: fc.constantFrom(null, {
    ...{ ...CALM.completeness!, score: 0.1 },
  }),
  isEvaluated: fc.boolean(),
  worseFigure: fc.constantFrom(null, { before: '3', inWords: 'f1 fell' }),
  changedFigures: fc.constantFrom([], ['f1 was 0.9 and is 0.8']),
});

describe('the rank', () => {
  it('is before the line of action exactly where there is something to do', () => {
    fc.assert(
      fc.property(anyFacts, facts => {
        const { attention, rank } = judgeAttention(facts);
        const isToAct = attention.some(({ severity }) => severity === 'act');
        expect(rank < ACT_BEFORE_RANK).toBe(isToAct);
        expect(rank === CALM_RANK).toBe(attention.length === 0);
      }),
    );
  });

  it('orders by the first rule that only one of two models breaks', () => {
    const places = (facts: AttentionFacts) =>
      judgeAttention(facts).attention.map(({ ruleId, severity }) =>
        ATTENTION_RULES.findIndex(
          one => one.id === ruleId && one.severity === severity,
        ),
      );
    fc.assert(
      fc.property(anyFacts, anyFacts, (one, other) => {
        const [a, b] = [places(one), places(other)];
        const onlyOne = a.find(place => !b.includes(place)) ?? Infinity;
        const onlyOther = b.find(place => !a.includes(place)) ?? Infinity;
        const difference =
          judgeAttention(one).rank - judgeAttention(other).rank;
        expect(Math.sign(difference)).toBe(
          onlyOne === onlyOther ? 0 : Math.sign(onlyOne - onlyOther),
        );
      }),
    );
  });
});
