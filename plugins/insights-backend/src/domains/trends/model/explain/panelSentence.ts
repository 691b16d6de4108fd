import { coverageSentence } from '../panel/panelWords';
import { partialTotalSentence } from '../panel/partialTotalWords';
import type { ExplanationInput } from './ExplanationInput';

/** How much of the change only began or ceased to be reported; undefined where no member did. */
export function panelSentence({
  analysis: { panel },
  signal,
}: ExplanationInput): string | undefined {
  return panel && coverageSentence(panel, signal.unit);
}

/** Of how many members the values are; undefined where they are of all. */
export function membersSentence({
  analysis: { partialTotal, window },
}: ExplanationInput): string | undefined {
  return partialTotal && partialTotalSentence(partialTotal, window.step);
}
