import type { components } from '@almanac/backstage-plugin-insights-common';
import { ATTENTION_CLAUSES } from './attentionClauses';
import { judgeModel } from './judgeModel';
import type { VerdictFacts } from './VerdictFacts';
import { VERDICT_RULES } from './verdictRules';

type Attention = components['schemas']['ModelAttention'];

const CHAMPION = {
  ...{ version: '3', alias: 'champion', goneSince: null },
  ...{ createdAt: '2026-10-01T00:00:00.000Z', status: 'ready' as const },
};

/** The latest version, which holds no alias that leads. */
const LATEST = { ...CHAMPION, alias: null };

/** A model that nothing speaks against. */
const CLEAR: VerdictFacts = {
  ...{ isSummarised: true, goneSince: null, judged: CHAMPION },
  isJudgedHeld: true,
  ...{ newerVersion: null, riskTier: 'minimal', licence: 'MIT' },
  ...{ attention: [], deprecation: null, versionDeprecation: null },
};

const need = (
  ruleId: Attention['ruleId'],
  severity: Attention['severity'],
): Attention => ({ ruleId, severity, why: 'Because.', fix: 'Mend it.' });

describe('the verdict', () => {
  it.each<[string, Partial<VerdictFacts>, string, string]>([
    [
      'nothing where nothing is known',
      {},
      'clear clear',
      'Nothing that is known speaks against using version 3 (champion).',
    ],
    [
      'that the registry lost the model, before all else',
      {
        ...{ goneSince: '2026-11-01T00:00:00.000Z', licence: null },
        ...{ deprecation: { replacement: null }, riskTier: 'unacceptable' },
      },
      'gone no',
      'Do not build on it: its registry has the model no more.',
    ],
    [
      'that somebody ended its use, and what to use instead',
      {
        deprecation: {
          replacement: { registry: 'mlflow', name: 'demand-2', version: '4' },
        },
      },
      'deprecated no',
      'Do not build on version 3 (champion): somebody said that the model shall not be used any more, and version 4 of demand-2 instead.',
    ],
    [
      'that somebody ended the use of the version',
      { versionDeprecation: { replacement: null } },
      'deprecated no',
      'Do not build on version 3 (champion): somebody said that this version shall not be used any more.',
    ],
    [
      'that its risk is unacceptable',
      { riskTier: 'unacceptable' },
      'unacceptable-risk no',
      'Do not use version 3 (champion): its card calls its risk unacceptable.',
    ],
    [
      'that nothing is known yet',
      { isSummarised: false, judged: null, licence: null, riskTier: null },
      'not-judged ask',
      'Nothing can be said of it yet: its card is being composed.',
    ],
    [
      'that there is no version',
      { judged: null },
      'no-version no',
      'There is nothing to use yet: it has no version.',
    ],
    [
      'that the registry lost the version in use',
      { judged: { ...CHAMPION, goneSince: '2026-11-01T00:00:00.000Z' } },
      'version-gone ask',
      'Ask before you use version 3 (champion): its registry has this version no more.',
    ],
    [
      'that the registry could not finish the version in use',
      { judged: { ...CHAMPION, status: 'failed' } },
      'version-failed ask',
      'Ask before you use version 3 (champion): its registry could not finish it.',
    ],
    [
      'that the registry has not finished the latest, where none is in use',
      { judged: { ...CHAMPION, status: 'pending', alias: null } },
      'version-pending ask',
      'Ask before you use version 3: its registry has not finished it yet.',
    ],
    [
      'that no licence is known, of the latest where none is in use',
      { licence: null, judged: { ...CHAMPION, alias: null } },
      'no-licence ask',
      'Ask before you use version 3: no licence of it is known.',
    ],
    [
      'what somebody has to act on',
      { attention: [need('no-owner', 'act'), need('no-card', 'act')] },
      'act ask',
      'Ask before you use version 3 (champion): nobody is known to answer for it.',
    ],
    [
      'that it bears a high risk, before what is worth a look',
      { riskTier: 'high', attention: [need('old-version', 'watch')] },
      'high-risk care',
      'Use version 3 (champion) for what its card names and for nothing else: it bears a high risk.',
    ],
    [
      'what is worth a look',
      { attention: [need('worse-figures', 'watch')] },
      'watch care',
      'Version 3 (champion) may be used with care: it does worse than the version before it.',
    ],
  ])('says %s', (_, facts, judged, sentence) => {
    const verdict = judgeModel({ ...CLEAR, ...facts });
    expect(`${verdict.code} ${verdict.answer}`).toBe(judged);
    expect(verdict.sentence).toBe(sentence);
    expect(verdict.reasons[0]?.code ?? 'clear').toBe(verdict.code);
  });

  it('keeps all that speaks against it, the weightiest first', () => {
    const { reasons } = judgeModel({
      ...{ ...CLEAR, riskTier: 'high', licence: null },
      attention: [need('no-owner', 'act'), need('old-version', 'watch')],
    });
    expect(reasons.map(({ code, ruleId }) => [code, ruleId])).toEqual([
      ['no-licence', null],
      ['act', 'no-owner'],
      ['high-risk', null],
      ['watch', 'old-version'],
    ]);
  });

  it('does not hold a version that failed under another alias against the one in use', () => {
    const attention = [need('version-failed', 'act')];
    expect(judgeModel({ ...CLEAR, attention }).code).toBe('clear');
    const judged = { ...CHAMPION, status: 'failed' as const };
    const { reasons } = judgeModel({ ...CLEAR, attention, judged });
    expect(reasons.map(({ code }) => code)).toEqual(['version-failed']);
  });

  it.each([
    ['in use', CHAMPION, true, 'clear'],
    ['that an alias holds which does not lead', LATEST, true, 'clear'],
    ['that no alias holds, which is held back by it', LATEST, false, 'act'],
  ])(
    'of a model with a waiting promotion: of the version %s',
    (_, judged, isJudgedHeld, code) => {
      const attention = [need('promotion-waiting', 'act')];
      const facts = { ...CLEAR, attention, judged, isJudgedHeld };
      expect(judgeModel(facts).code).toBe(code);
    },
  );
});

describe('the rules', () => {
  it('are told once each, and end with the one that always holds', () => {
    const codes = VERDICT_RULES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.at(-1)).toBe('clear');
  });

  it('have clauses that fit into a sentence', () => {
    for (const clause of Object.values(ATTENTION_CLAUSES)) {
      expect(clause).toMatch(/^[a-z][^.!]*$/);
    }
  });
});
