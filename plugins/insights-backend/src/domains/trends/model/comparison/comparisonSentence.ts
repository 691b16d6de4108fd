import { unitWord } from '@almanac/backstage-plugin-insights-common';
import type { MeasuredInput } from './ComparedInput';
import type { ComparedMeasure } from './measureWords';

/** How many of the measures the answer is made of: where they stand, and which changes fastest. */
const SAID_FIRST = ['latest', 'growth'] as const;

/**
 * The answer of a comparison: who stands highest and who rises fastest, as far as that can be told.
 *
 * @param inputs - those that have values
 * @param isOneUnit - whether their values can stand beside each other
 */
export function comparisonSentence(
  inputs: readonly MeasuredInput[],
  measures: readonly ComparedMeasure[],
  isOneUnit: boolean,
): string {
  if (inputs.length === 0) return 'None of the topics has values to compare.';
  if (inputs.length === 1) return ofOne(inputs[0]);
  const said = measures.filter(({ id }) =>
    isOneUnit ? SAID_FIRST.some(one => one === id) : id === 'relative-growth',
  );
  const sentences = said.map(({ sentence }) => sentence);
  if (!isOneUnit) sentences.unshift(apart(inputs));
  return sentences.length > 0
    ? sentences.join(' ')
    : 'There is no period in which all topics have a value, and too few are analysed to compare how they change.';
}

function ofOne({ name, analysis, subject }: MeasuredInput): string {
  return (
    analysis?.explanation.sentence ??
    `${subject.signal.title} of ${name} is not analysed yet.`
  );
}

/** Why values do not stand beside each other. */
function apart(inputs: readonly MeasuredInput[]): string {
  const signals = inputs.map(({ subject }) => subject.signal);
  const list = new Intl.ListFormat('en-GB');
  const units = [...new Set(signals.map(({ unit }) => unit))];
  const what =
    units.length > 1
      ? `units (${list.format(units.map(inWords))})`
      : `steps (${list.format(new Set(signals.map(({ step }) => step)))})`;
  return `The topics are measured in different ${what}, so their values are not compared.`;
}

function inWords(unit: string): string {
  return unit === '1' ? '%' : unitWord(unit);
}
