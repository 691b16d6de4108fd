import { evidenceHref } from '../explain/ExplanationInput';
import { TREND_ENGINE_VERSION, type Working } from '../TrendAnalysis';
import type { MeasuredInput } from './ComparedInput';
import { isRecorded, type ComparedMeasure } from './recordedMeasures';
import { isSlope } from './measureWords';
import { dayOnAxis, type SharedAxis } from './sharedAxis';

type Step = Working['steps'][number];

const TITLES: Record<ComparedMeasure['id'], string> = {
  latest: 'Values of the last period that all have',
  'year-change': 'How they changed in the year before that',
  growth: 'Slope a year, with its 95 % interval',
  'relative-growth':
    'Slope a year as part of the middle of the line, with its 95 % interval',
  outlook: 'What is foreseen, with the widest interval of the forecast',
};

/**
 * How a comparison came about.
 *
 * @param axis - undefined where the steps differ
 * @param base - first day of the base; undefined where there is none
 */
export function comparisonWorking(parts: {
  readonly measured: readonly MeasuredInput[];
  readonly axis: SharedAxis | undefined;
  readonly measures: readonly ComparedMeasure[];
  readonly base: string | undefined;
  readonly href: string;
  /** ISO 8601 instant; told where nothing is older. */
  readonly now: string;
}): Working {
  const { measured, axis, measures, base, href, now } = parts;
  const names = new Map(measured.map(({ topicId, name }) => [topicId, name]));
  const subjects = measured.map(({ subject }) => subject);
  const known = subjects.reduce((sum, { total }) => sum + knownIn(total), 0);
  const all = axis
    ? axis.periods * subjects.length
    : subjects.reduce((sum, { total }) => sum + total.length, 0);
  return {
    subject: `Comparison of ${[...names.values()].join(', ')}`,
    inputs: measured.map(inputOf),
    method: {
      id: 'interval-overlap',
      title:
        'Two topics are told apart only where their 95 % intervals do not overlap',
      source:
        'Schenker and Gentleman (2001), The American Statistician 55(3), 182–186',
    },
    definitionVersion: [
      ...new Set(subjects.map(({ signal }) => signal.definitionVersion)),
    ].join(', '),
    window: axis
      ? {
          ...{ start: axis.start, step: axis.step, periods: axis.periods },
          end: dayOnAxis(axis, axis.periods - 1),
          missing: all - known,
        }
      : null,
    coverage: all === 0 ? 0 : known / all,
    engineVersion: TREND_ENGINE_VERSION,
    computedAt: latestOf(measured) ?? now,
    steps: [
      ...measures.map(measure => measureStep(measure, names)),
      ...(base === undefined ? [] : [indexStep(base)]),
    ],
    notes: [
      'Intervals that do not overlap ask for more than a test of the difference at the same level does, so that few differences that are chance are taken for real; some real ones are not told apart.',
    ],
    href,
  };
}

function inputOf({ name, subject }: MeasuredInput): Working['inputs'][number] {
  return {
    name: `${subject.signal.title}: ${name}`,
    digest: subject.digest,
    observations: knownIn(subject.total),
    source: subject.signal.source ?? subject.signal.description,
    href: evidenceHref(subject, 'series'),
  };
}

function measureStep(
  { id, unit, values }: ComparedMeasure,
  names: ReadonlyMap<string, string>,
): Step {
  const isChange = isSlope(id) || id === 'year-change';
  const wordOf = (name: string) => (isChange ? `change a year, ${name}` : name);
  return {
    title: TITLES[id],
    ...(!isRecorded(id) && {
      formula: 'a ≠ b where lowₐ > high_b or low_b > highₐ',
    }),
    values: values.flatMap(({ topicId, value, low, high }) => {
      const name = names.get(topicId) ?? topicId;
      const ends = [
        { name: wordOf(`${name}, low`), value: low, unit },
        { name: wordOf(`${name}, high`), value: high, unit },
      ];
      return [
        { name: wordOf(name), value, unit },
        ...(isRecorded(id) ? [] : ends),
      ];
    }),
  };
}

function indexStep(base: string): Step {
  return {
    title: 'Index',
    formula: 'index = 100 × value / value of the base',
    values: [{ name: 'base', value: base }],
  };
}

function knownIn(values: Float64Array): number {
  return values.reduce(
    (count, value) => count + (Number.isNaN(value) ? 0 : 1),
    0,
  );
}

/** When the youngest part was computed; of values that are not analysed, when they came. */
function latestOf(measured: readonly MeasuredInput[]): string | undefined {
  return measured
    .map(
      ({ analysis, subject }) =>
        analysis?.analysis.working.computedAt ??
        subject.updatedAt.toISOString(),
    )
    .sort()
    .at(-1);
}
