import { noValue, unitSpace } from './displayLocale';

const units = [
  { word: 'd', ms: 86_400_000 },
  { word: 'h', ms: 3_600_000 },
  { word: 'min', ms: 60_000 },
  { word: 's', ms: 1_000 },
] as const;

/**
 * A length of time in its two largest units: `3 h 20 min`, `2 d 4 h`, `45 s`, `850 ms`.
 *
 * @public
 */
export function formatDuration(durationMs: number | null | undefined): string {
  if (
    durationMs === null ||
    durationMs === undefined ||
    !Number.isFinite(durationMs)
  ) {
    return noValue;
  }
  const total = Math.max(0, durationMs);
  if (total < units[units.length - 1].ms) {
    return `${Math.round(total)}${unitSpace}ms`;
  }
  const largest = units.findIndex(unit => total >= unit.ms);
  const next = units[largest + 1];
  // Rounded to the smaller of the two units first, or 59.9 s beside 1 min would read "1 min 60 s".
  const rounded = next ? Math.round(total / next.ms) * next.ms : total;
  const unit = units[largest];
  if (!next) return `${Math.round(rounded / unit.ms)}${unitSpace}${unit.word}`;
  const first = Math.floor(rounded / unit.ms);
  const second = Math.round((rounded - first * unit.ms) / next.ms);
  const head = `${first}${unitSpace}${unit.word}`;
  return second === 0 ? head : `${head} ${second}${unitSpace}${next.word}`;
}
