import type { Step } from '../../../signals';
import { formatChange, formatShare, formatValue } from '../formatValue';
import { periodInWords } from '../periods';
import type { KnownValue } from './judgeOrder';
import type { ComparedMeasure, RecordedId } from './recordedMeasures';

/** Estimated, so that it has an interval. */
type EstimatedId = Exclude<ComparedMeasure['id'], RecordedId>;

/** What a sentence is of, and the length of its periods. */
export type Estimated = Pick<ComparedMeasure, 'unit' | 'at'> & {
  readonly id: EstimatedId;
  readonly step: Step;
};

/** How a measure is spoken of. */
export interface MeasureWords {
  leads(value: number): string;
  cannotTell(value: number): string;
  /** Of those that could lead, where all have one value without any doubt. */
  alike(names: string, value: KnownValue): string;
  interval(value: KnownValue): string;
}

/** The words of each measure that is estimated. */
export const MEASURE_WORDS: Record<
  EstimatedId,
  (measured: Estimated) => MeasureWords
> = {
  growth: ({ unit }) => slopeWords('', value => formatChange(value, unit)),
  'relative-growth': () =>
    slopeWords(' for its size', value =>
      value > 0 ? `+${formatShare(value)}` : formatShare(value),
    ),
  outlook: ({ unit, at, step }) => {
    const when = at === null ? '' : ` in ${periodInWords(at, step)}`;
    const as = 'if it goes on as before';
    return {
      leads: () => `will stand highest${when}, ${as}`,
      cannotTell: () => `Which will stand highest${when} cannot be told`,
      alike: (names, { value }) =>
        `${names} will stand alike at ${formatValue(
          value,
          unit,
        )}${when}, ${as}.`,
      interval: one => intervalOf(one, value => formatValue(value, unit)),
    };
  },
};

function slopeWords(
  forWhat: string,
  format: (value: number) => string,
): MeasureWords {
  const verb = (value: number) => (value > 0 ? 'rises fastest' : 'falls least');
  return {
    leads: value => `${verb(value)}${forWhat}`,
    cannotTell: value => `Which ${verb(value)}${forWhat} cannot be told`,
    alike: (names, { value }) =>
      value === 0
        ? 'None of them rises: the highest slope is 0, a level that is kept.'
        : `${names} change alike, by ${format(value)} a year.`,
    interval: one => `${format(one.value)} a year, ${intervalOf(one, format)}`,
  };
}

function intervalOf(
  { low, high }: KnownValue,
  format: (value: number) => string,
): string {
  if (low === null || high === null) return 'interval not known';
  const [from, to] = [low, high].map(format);
  return from === to ? `at ${from}` : `between ${from} and ${to}`;
}

/** Whether a measure is a line drawn through the values. */
export function isSlope(id: ComparedMeasure['id']): boolean {
  return id === 'growth' || id === 'relative-growth';
}

/** Why slopes are not compared. */
export function stairsSentence(names: readonly string[]): string {
  return `Slopes are not compared: ${new Intl.ListFormat('en-GB').format(
    names,
  )} ${
    names.length === 1 ? 'moves' : 'move'
  } in steps, of which a line drawn through them says little; changes of level say more.`;
}
