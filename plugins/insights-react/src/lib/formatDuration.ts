import { noValue, unitSpace } from '@almanac/backstage-plugin-insights-common';

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
  return inTwoUnits(Math.max(0, durationMs));
}

function inTwoUnits(total: number): string {
  const largest = units.findIndex(unit => total >= unit.ms);
  const unit = units[largest];
  const next = unit && units[largest + 1];
  // Rounded to the smaller of the two units first, or 59.9 s beside 1 min would read "1 min 60 s".
  const finest = next?.ms ?? unit?.ms ?? 1;
  const rounded = Math.round(total / finest) * finest;
  const larger = units[(unit ? largest : units.length) - 1];
  if (larger && rounded >= larger.ms) return inTwoUnits(rounded);
  if (!unit) return `${rounded}${unitSpace}ms`;
  if (!next) return `${rounded / unit.ms}${unitSpace}${unit.word}`;
  const first = Math.floor(rounded / unit.ms);
  const second = Math.round((rounded - first * unit.ms) / next.ms);
  const head = `${first}${unitSpace}${unit.word}`;
  return second === 0 ? head : `${head} ${second}${unitSpace}${next.word}`;
}
