import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Step } from '../../../signals';
import { formatChange, formatShare, formatValue } from '../formatValue';
import { periodInWords } from '../periods';
import type { KnownValue } from './judgeOrder';

/** What is compared, as the API gives it. */
export type ComparedMeasure = components['schemas']['ComparedMeasure'];

/** What a sentence is of, and the length of its periods. */
export type Measured = Pick<ComparedMeasure, 'id' | 'unit' | 'at'> & {
  readonly step: Step;
};

/** How a measure is spoken of. */
export interface MeasureWords {
  leads(value: number): string;
  cannotTell(value: number): string;
  /** Said where all that could lead have a value of exactly 0. */
  readonly level: string;
  interval(value: KnownValue): string;
}

/** The words of each measure; recorded values have none of their own. */
export const MEASURE_WORDS: Record<
  Exclude<ComparedMeasure['id'], 'latest'>,
  (measured: Measured) => MeasureWords
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
      level: `All of them will stand at 0${when}, ${as}.`,
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
    level: 'None of them rises: the highest slope is 0, a level that is kept.',
    interval: one => `${format(one.value)} a year, ${intervalOf(one, format)}`,
  };
}

function intervalOf(
  { low, high }: KnownValue,
  format: (value: number) => string,
): string {
  return low === null || high === null
    ? 'interval not known'
    : `between ${format(low)} and ${format(high)}`;
}
