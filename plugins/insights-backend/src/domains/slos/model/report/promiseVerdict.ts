import type { components } from '@almanac/backstage-plugin-insights-common';
import type { TimeWindow } from '../window/TimeWindow';

type Schemas = components['schemas'];

/** Whether a promise was kept. */
export type PromiseVerdict = Schemas['SloReportPromise']['verdict'];

/**
 * What a report says of a period of an agreement, by how it stood. One that nothing to come can mend is broken before it is over.
 * A rolling window is never over: that which ends with the report decides, since no traffic to come mends it.
 */
export function promiseVerdict(
  { state, isOver }: Pick<Schemas['SlaPeriod'], 'state' | 'isOver'>,
  { kind }: Pick<TimeWindow, 'kind'>,
): PromiseVerdict {
  if (kind === 'calendar' && !isOver && state !== 'broken') return 'underWay';
  switch (state) {
    case 'broken':
      return 'broken';
    case 'kept':
    case 'atRisk':
      return 'kept';
    default:
      return 'undecided';
  }
}
