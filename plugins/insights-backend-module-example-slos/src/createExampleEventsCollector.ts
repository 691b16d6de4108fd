import type { Collector } from '@almanac/backstage-plugin-insights-node';
import { exampleEvents } from './model/exampleEvents';

const DAY_SECONDS = 86_400;

/** How far back the first run reaches: as far as the example source knows numbers. */
const FIRST_RUN_DAYS = 100;
/** Time of one batch. */
const BATCH_DAYS = 20;

/** Collects what happened to the demo company's services: deploys, and the incidents that the example numbers show. */
export function createExampleEventsCollector(): Collector {
  return {
    id: 'example-events',
    title: 'Example events',
    description:
      'Made-up deploys and incidents of the services of Larkfield Supply, an invented company.',
    schedule: { frequencySeconds: 900, timeoutSeconds: 60 },
    async *collect({ now, checkpoint, signal }) {
      const nowSeconds = Math.floor(now.getTime() / 1000);
      let fromSeconds =
        typeof checkpoint?.toSeconds === 'number'
          ? checkpoint.toSeconds
          : nowSeconds - FIRST_RUN_DAYS * DAY_SECONDS;
      while (fromSeconds < nowSeconds) {
        signal.throwIfAborted();
        const toSeconds = Math.min(
          nowSeconds,
          fromSeconds + BATCH_DAYS * DAY_SECONDS,
        );
        const events = exampleEvents(fromSeconds, toSeconds);
        if (events.length > 0) {
          yield {
            markers: events.map(({ marker }) => marker),
            checkpoint: { toSeconds },
          };
        }
        fromSeconds = toSeconds;
      }
    },
  };
}
