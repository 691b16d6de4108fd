import type { PrometheusClient } from '../http/PrometheusClient';
import type { Slices } from '../http/readMatrix';
import { writeSelector, type Selector } from '../promql/Selector';

/** How often counters can be looked at, in seconds; the first is what is used where nothing is known. */
const RESOLUTIONS = [15, 30, 60];
/** Over a shorter stretch it costs little to look more often than is needed. */
const LONG_SECONDS = 86_400;
const HOUR_SECONDS = 3600;

const divisors = (unitSeconds: number) =>
  RESOLUTIONS.filter(resolution => unitSeconds % resolution === 0);

/**
 * How often to look at counters inside a slice so that no start of a process is missed: as often as they are scraped. Over
 * a long stretch the server is asked how often that was in its last hour.
 *
 * @throws PrometheusError when it is not answered
 */
export async function readResolution(
  client: PrometheusClient,
  selector: Selector,
  { startSeconds, unitSeconds, count }: Slices,
  signal: AbortSignal,
): Promise<number> {
  const [finest = unitSeconds, ...coarser] = divisors(unitSeconds);
  if (count * unitSeconds <= LONG_SECONDS || coarser.length === 0)
    return finest;
  const hour = {
    startSeconds: startSeconds + count * unitSeconds - HOUR_SECONDS,
    unitSeconds: HOUR_SECONDS,
    count: 1,
  };
  const [series] = await client.queryRange(
    `max(count_over_time(${writeSelector(selector)}[1h]))`,
    hour,
    signal,
  );
  const samples = series?.values[0] ?? NaN;
  const longest = HOUR_SECONDS / samples;
  return (
    coarser.reverse().find(resolution => resolution <= longest * 1.02) ?? finest
  );
}
