import { coverageSentence } from '../panel/panelWords';
import type { ExplanationInput } from './ExplanationInput';

/** How much of the change only began or ceased to be reported; undefined where no member did. */
export function panelSentence({
  analysis: { panel },
  signal,
}: ExplanationInput): string | undefined {
  return panel && coverageSentence(panel, signal.unit);
}
