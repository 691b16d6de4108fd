import { writeSelector, type Selector } from './Selector';

/** Which language the server speaks: that of Prometheus, or MetricsQL of VictoriaMetrics. */
export type Dialect = 'promql' | 'metricsql';

/** How far back the last value before a gap is looked for. */
const BRIDGED_GAP = '6h';
/** Prometheus holds a value for so long, so that a look every so often misses none. */
const HELD = '5m';
const HELD_SECONDS = 300;
/** Rarer scrapes than every other minute leave short slices empty now and then. */
const SEEN_WITHIN_SECONDS = 120;
/**
 * Ranges of PromQL include their left end in Prometheus 2 and not in Prometheus 3. One millisecond more takes it in with
 * both, and is taken out of the result again: see `extrapolation`.
 */
const EDGE_MILLISECONDS = 1;

/** How much larger `increase` is for the millisecond of `EDGE_MILLISECONDS`. */
export const extrapolation = (unitSeconds: number) =>
  1 + EDGE_MILLISECONDS / 1000 / unitSeconds;

/** How the events of a bucket are asked for. */
export interface CountOptions {
  readonly unitSeconds: number;
  /** How often counters are looked at inside the bucket; divides it. At most the scrape interval is exact. */
  readonly resolutionSeconds: number;
  readonly dialect: Dialect;
  /** Whether events are asked for, or the samples that were scraped: of buckets without one nothing is known. */
  readonly of: 'events' | 'samples';
  /** Label to tell the parts of the sum by. */
  readonly by?: string;
}

/**
 * Events of one series in the bucket that ends at the moment of evaluation.
 *
 * What counts is the counter at the end of the bucket less the counter at its start, so that buckets next to each other
 * lose nothing between them. Inside the bucket it is looked at often, which finds where it began anew. Where it was not
 * there at the start, the last value before the gap is taken. See docs/adr/0007-counts-from-prometheus.md.
 */
function eventsOfSeries(series: string, options: CountOptions): string {
  const { unitSeconds, resolutionSeconds, dialect } = options;
  if (dialect === 'metricsql') {
    return eventsInMetricsql(series, unitSeconds, resolutionSeconds);
  }
  const range = `${unitSeconds * 1000 + EDGE_MILLISECONDS}ms`;
  const held = `last_over_time(${series}[${BRIDGED_GAP}:${HELD}])`;
  const last =
    unitSeconds % HELD_SECONDS === 0 ? held : `(${series} or ${held})`;
  return `(increase(${series}[${range}:${resolutionSeconds}s]) and ${series} offset ${unitSeconds}s) or increase(${last}[${range}:${unitSeconds}s])`;
}

/**
 * The same in MetricsQL, whose `increase` begins with the value before the range and guesses nothing. Of what was before
 * the first range that is asked for it sees five minutes, however; a longer gap there is bridged as above.
 */
function eventsInMetricsql(
  series: string,
  unitSeconds: number,
  resolutionSeconds: number,
): string {
  const unit = `${unitSeconds}s`;
  return `(increase(${series}[${unit}]) and count_over_time(${series}[${HELD}] offset ${unit})) or increase(last_over_time(${series}[${BRIDGED_GAP}])[${unit}:${resolutionSeconds}s])`;
}

/** PromQL for the counts of all series of a selector, in the bucket that ends at the moment of evaluation. */
export function countExpression(
  selector: Selector,
  options: CountOptions,
): string {
  const series = writeSelector(selector);
  const seen = Math.max(options.unitSeconds, SEEN_WITHIN_SECONDS);
  const counts =
    options.of === 'events'
      ? eventsOfSeries(series, options)
      : `count_over_time(${series}[${seen}s])`;
  return `${options.by ? `sum by (${options.by})` : 'sum'} (${counts})`;
}
