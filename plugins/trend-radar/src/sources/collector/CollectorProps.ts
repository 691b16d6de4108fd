import { Collector } from '@almanac/backstage-plugin-insights-react';
import { MayRun } from '../useMayRun';

/** What the page knows when it draws a collector. */
export interface CollectorProps {
  collector: Collector;
  /** When the collectors were asked for; milliseconds. */
  now: number;
  mayRun: MayRun;
  /** Id of the words that say why the reader may not run it. */
  whyNotId: string;
}
