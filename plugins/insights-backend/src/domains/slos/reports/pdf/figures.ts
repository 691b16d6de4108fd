import { DateTime } from 'luxon';
import { refInWords, type Titles } from '../../model/report/refInWords';
import { percentBeside } from '../../model/words/percentBeside';

/** What is shown where there is no number. */
const NONE = '–';

const counts = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** A ratio in percent, with two decimals at least and so many at most. */
export function percent(ratio: number | null, decimals = 4): string {
  if (ratio === null) return NONE;
  const format = new Intl.NumberFormat('en', {
    minimumFractionDigits: Math.min(2, decimals),
    maximumFractionDigits: decimals,
  });
  return `${format.format(ratio * 100)} %`;
}

/** A share of a budget in percent; little is not nothing. */
export function share(ratio: number | null): string {
  return ratio !== null && ratio > 0 && ratio < 0.0005
    ? '< 0.1 %'
    : percent(ratio, 1);
}

/** An SLI as the words of the pages and alerts tell it. */
export function sliPercent(sli: number | null, target: number): string {
  return sli === null ? NONE : percentBeside(sli, target);
}

/** A count with its thousands apart. */
export function count(value: number): string {
  return counts.format(value);
}

/** A number of things in words: `1 alert`, `3 alerts`. */
export function several(value: number, one: string): string {
  return `${count(value)} ${one}${value === 1 ? '' : 's'}`;
}

/** A text with so many characters at most. */
export function cut(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most
    ? `${characters.slice(0, most - 1).join('')}…`
    : text;
}

/** Minutes as `2 d 3 h`, `40 min`. */
export function duration(minutes: number): string {
  const days = Math.floor(minutes / 1_440);
  const hours = Math.floor((minutes % 1_440) / 60);
  const rest = Math.round(minutes % 60);
  const parts = [
    days > 0 && `${days} d`,
    hours > 0 && `${hours} h`,
    rest > 0 && `${rest} min`,
  ].filter(Boolean);
  return parts.join(' ') || '0 min';
}

/** An instant in the local time of a zone: `3 Oct 2026 14:05`. */
export function localTime(instant: string, timeZone: string): string {
  return DateTime.fromISO(instant, { zone: timeZone })
    .setLocale('en')
    .toFormat('d LLL yyyy HH:mm');
}

/** What an entity was called when the report was frozen. */
export function named(ref: string | null, titles?: Titles): string {
  return ref === null ? NONE : refInWords(ref, titles);
}
