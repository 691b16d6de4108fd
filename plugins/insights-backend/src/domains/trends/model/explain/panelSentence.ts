import { coverageSentence } from '../panel/panelWords';
import type { ExplanationInput } from './ExplanationInput';

/** How much of the change only began to be reported; undefined where no member began. */
export function panelSentence({
  analysis: { panel },
  signal,
}: ExplanationInput): string | undefined {
  return panel && coverageSentence(panel, signal.unit);
}
