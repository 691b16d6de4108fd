import type { components } from '@almanac/backstage-plugin-insights-common';
import type { VerdictFacts } from './VerdictFacts';
import { VERDICT_RULES } from './verdictRules';
import { versionInWords } from './versionInWords';

type Verdict = components['schemas']['ModelVerdict'];

/**
 * Whether a model may be used, as far as what is known tells: what speaks against the version that is judged, the weightiest
 * first, and where nothing does. People decide.
 */
export function judgeModel(facts: VerdictFacts): Verdict {
  const { judged, newerVersion } = facts;
  const held = VERDICT_RULES.map(rule => ({
    rule,
    reasons: rule.reasons(facts).map(one => ({ code: rule.code, ...one })),
  }));
  const reasons = held.flatMap(one => one.reasons);
  const first = held.find(one => one.reasons.length > 0);
  const rule = first?.rule ?? VERDICT_RULES[VERDICT_RULES.length - 1];
  const subject = judged ? versionInWords(judged) : 'it';
  return {
    code: rule.code,
    answer: rule.answer,
    sentence: rule.sentence({ subject, because: reasons[0]?.text ?? '' }),
    ...{ judged, newerVersion, reasons },
  };
}
