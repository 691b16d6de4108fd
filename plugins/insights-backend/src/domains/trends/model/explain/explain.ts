import type { components } from '@almanac/backstage-plugin-insights-common';
import { changeSentence } from './changeSentence';
import { mainContributorSentence } from './contributionSentence';
import { explanationFacts } from './explanationFacts';
import type { ExplanationInput } from './ExplanationInput';
import { falseFlagSentence, flagCaveat } from './falseFlagSentence';
import { markerSentence } from './markerSentence';
import { outcomeSentence } from './outcomeSentence';
import { membersSentence, panelSentence } from './panelSentence';

/** An analysis in words, as the API gives it. */
export type Explanation = components['schemas']['Explanation'];

/**
 * Puts an analysis into words by a template: what changed, who brought it, what happened near it, and how often a flag like
 * it is false. It never says why: nearness in time shows no cause.
 */
export function explain(input: ExplanationInput): Explanation {
  const { analysis, signal } = input;
  const isUnknown = analysis.verdict === 'unknown';
  const sentences = isUnknown
    ? [changeSentence(input)]
    : [
        changeSentence(input),
        outcomeSentence(input),
        membersSentence(input),
        panelSentence(input),
        mainContributorSentence(analysis.contributions, signal.unit),
        markerSentence(analysis),
        falseFlagSentence(input),
      ];
  const caveats = [
    flagCaveat(input),
    ...analysis.quality.map(({ text }) => text),
    signal.note,
  ];
  return {
    sentence: sentences.filter(text => text !== undefined).join(' '),
    facts: explanationFacts(input),
    caveats: [...new Set(caveats.filter(text => text !== undefined))],
  };
}
