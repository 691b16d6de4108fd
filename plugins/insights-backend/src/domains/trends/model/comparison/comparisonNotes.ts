import { partialTotalSentence } from '../panel/partialTotalWords';
import { periodInWords } from '../periods';
import type { ComparedInput, MeasuredInput } from './ComparedInput';
import { isRecorded, type ComparedMeasure } from './recordedMeasures';

const OVERLAP =
  'That intervals overlap does not show that two topics are alike: the values do not tell them apart.';

/**
 * What a reader of a comparison must keep in mind.
 *
 * @param withoutIndex - those that have values and no index
 * @param base - first day of the base; undefined where there is none
 */
export function comparisonNotes(parts: {
  readonly inputs: readonly ComparedInput[];
  readonly measured: readonly MeasuredInput[];
  readonly measures: readonly ComparedMeasure[];
  readonly withoutIndex: readonly MeasuredInput[];
  readonly base: string | undefined;
}): string[] {
  const { inputs, measured, measures, withoutIndex, base } = parts;
  const signals = new Map(
    measured.map(({ subject: { signal } }) => [signal.id, signal]),
  );
  const notes = [
    ...inputs.map(({ problem }) => problem?.detail),
    signals.size > 1
      ? `They are of different signals: ${measured
          .map(({ name, subject }) => `${name} by ${subject.signal.title}`)
          .join(', ')}.`
      : undefined,
    ...measured.map(({ name, subject: { partialTotal, step } }) =>
      partialTotal
        ? partialTotalSentence(partialTotal, step, `The whole of ${name}`)
        : undefined,
    ),
    spansNote(measured),
    ...withoutIndex.map(({ name, subject }) =>
      base === undefined
        ? `${name} has no index.`
        : `${name} has no index: it has no value above 0 in ${periodInWords(
            base,
            subject.step,
          )}.`,
    ),
    measures.some(({ id, unclear }) => !isRecorded(id) && unclear.length > 0)
      ? OVERLAP
      : undefined,
    ...[...signals.values()].map(({ note }) => note),
  ];
  return [...new Set(notes.filter(note => note !== undefined))];
}

/** Slopes of different spans say different things. */
function spansNote(measured: readonly MeasuredInput[]): string | undefined {
  const spans = measured.flatMap(({ name, analysis }) =>
    analysis ? [{ name, ...analysis.analysis.window }] : [],
  );
  if (new Set(spans.map(({ start }) => start)).size < 2) return undefined;
  return `Their slopes are of different spans: ${spans
    .map(
      ({ name, start, step }) => `${name} since ${periodInWords(start, step)}`,
    )
    .join(', ')}.`;
}
