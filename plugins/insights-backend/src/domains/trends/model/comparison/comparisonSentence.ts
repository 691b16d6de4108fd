import { unitWord } from '@almanac/backstage-plugin-insights-common';
import type { MeasuredInput } from './ComparedInput';
import type { ComparedMeasure } from './recordedMeasures';

/**
 * The answer of a comparison: who stands highest, and who rises fastest as far as that can be told; where slopes say nothing,
 * who gained most of late.
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
  const find = (wanted: ComparedMeasure['id']) =>
    measures.find(({ id }) => id === wanted);
  const growth = find('growth');
  const isGrowthTold = growth && (growth.leader || growth.unclear.length > 0);
  const said = isOneUnit
    ? [find('latest'), isGrowthTold ? growth : find('year-change')]
    : [find('relative-growth')];
  const sentences = said.flatMap(measure => measure?.sentence ?? []);
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
