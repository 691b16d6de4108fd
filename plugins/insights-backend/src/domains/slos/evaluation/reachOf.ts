import type { SloDefinition } from '../model/definition/SloDefinition';
import { SPARKLINE } from '../model/evaluation/sparkline';

const DAY = 86_400;

/**
 * How far back windows are looked at that ended before an SLO is evaluated, in seconds: the small picture looks at those that
 * ended days ago, the outlook at the last week, an alert as far as it says.
 *
 * @param reachSeconds - so far at least
 */
export function reachOf(
  { ownAlerts = [] }: Pick<SloDefinition, 'ownAlerts'>,
  reachSeconds: number,
): number {
  return Math.max(
    ...[reachSeconds, SPARKLINE.days * DAY],
    ...ownAlerts.map(({ lookbackSeconds }) => lookbackSeconds),
  );
}
