import { capitalised } from '@almanac/backstage-plugin-insights-common';
import { ATTENTION_CLAUSES } from './attentionClauses';
import type { VerdictFacts } from './VerdictFacts';
import type { VerdictRule } from './VerdictRule';

/** Rules of attention that the verdict has rules of its own for: those speak of the version that is judged alone. */
const OF_RULES_OF_THEIR_OWN: ReadonlySet<string> = new Set([
  ...['gone', 'deprecated-in-use', 'version-failed'],
]);

type Clauses = ReturnType<VerdictRule['reasons']>;

/** Every rule, the weightiest first. The last one holds where no other does. */
export const VERDICT_RULES: readonly VerdictRule[] = [
  {
    code: 'gone',
    answer: 'no',
    reasons: ({ goneSince }) =>
      clauseIf(goneSince !== null, 'its registry has the model no more'),
    sentence: ({ because }) => `Do not build on it: ${because}.`,
  },
  {
    code: 'deprecated',
    answer: 'no',
    reasons: ({ deprecation, versionDeprecation }) => [
      ...deprecated('the model', deprecation),
      ...deprecated('this version', versionDeprecation),
    ],
    sentence: ({ subject, because }) =>
      `Do not build on ${subject}: ${because}.`,
  },
  {
    code: 'unacceptable-risk',
    answer: 'no',
    reasons: ({ riskTier }) =>
      clauseIf(
        riskTier === 'unacceptable',
        'its card calls its risk unacceptable',
      ),
    sentence: ({ subject, because }) => `Do not use ${subject}: ${because}.`,
  },
  {
    code: 'not-judged',
    answer: 'ask',
    reasons: ({ isSummarised }) =>
      clauseIf(!isSummarised, 'its card is being composed'),
    sentence: ({ because }) => `Nothing can be said of it yet: ${because}.`,
  },
  {
    code: 'no-version',
    answer: 'no',
    reasons: ({ judged, isSummarised }) =>
      clauseIf(isSummarised && judged === null, 'it has no version'),
    sentence: ({ because }) => `There is nothing to use yet: ${because}.`,
  },
  {
    code: 'version-gone',
    answer: 'ask',
    reasons: ({ judged }) =>
      clauseIf(
        typeof judged?.goneSince === 'string',
        'its registry has this version no more',
      ),
    sentence: asking,
  },
  {
    code: 'version-failed',
    answer: 'ask',
    reasons: ({ judged }) =>
      clauseIf(judged?.status === 'failed', 'its registry could not finish it'),
    sentence: asking,
  },
  {
    code: 'version-pending',
    answer: 'ask',
    reasons: ({ judged }) =>
      clauseIf(
        judged?.status === 'pending',
        'its registry has not finished it yet',
      ),
    sentence: asking,
  },
  {
    code: 'no-licence',
    answer: 'ask',
    reasons: ({ licence, isSummarised }) =>
      clauseIf(isSummarised && licence === null, 'no licence of it is known'),
    sentence: asking,
  },
  {
    code: 'act',
    answer: 'ask',
    reasons: facts => clausesOf(facts, 'act'),
    sentence: asking,
  },
  {
    code: 'high-risk',
    answer: 'care',
    reasons: ({ riskTier }) =>
      clauseIf(riskTier === 'high', 'it bears a high risk'),
    sentence: ({ subject, because }) =>
      `Use ${subject} for what its card names and for nothing else: ${because}.`,
  },
  {
    code: 'watch',
    answer: 'care',
    reasons: facts => clausesOf(facts, 'watch'),
    sentence: ({ subject, because }) =>
      `${capitalised(subject)} may be used with care: ${because}.`,
  },
  {
    code: 'clear',
    answer: 'clear',
    reasons: () => [],
    sentence: ({ subject }) =>
      `Nothing that is known speaks against using ${subject}.`,
  },
];

function asking({
  subject,
  because,
}: Parameters<VerdictRule['sentence']>[0]): string {
  return `Ask before you use ${subject}: ${because}.`;
}

function deprecated(what: string, said: VerdictFacts['deprecation']): Clauses {
  if (said === null) return [];
  const text = `somebody said that ${what} shall not be used any more`;
  const { replacement } = said;
  if (replacement === null) return [{ ruleId: null, text }];
  const { name, version } = replacement;
  const instead = version === null ? name : `version ${version} of ${name}`;
  return [{ ruleId: null, text: `${text}, and ${instead} instead` }];
}

function clauseIf(holds: boolean, text: string): Clauses {
  return holds ? [{ ruleId: null, text }] : [];
}

/**
 * What a model needs somebody for. That a move of some alias waits for approval says nothing against a version that an
 * alias points at already.
 */
function clausesOf(
  { attention, isJudgedHeld }: VerdictFacts,
  wanted: VerdictFacts['attention'][number]['severity'],
): Clauses {
  return attention.flatMap(({ ruleId, severity }) =>
    severity !== wanted ||
    OF_RULES_OF_THEIR_OWN.has(ruleId) ||
    (ruleId === 'promotion-waiting' && isJudgedHeld)
      ? []
      : [{ ruleId, text: ATTENTION_CLAUSES[ruleId] }],
  );
}
