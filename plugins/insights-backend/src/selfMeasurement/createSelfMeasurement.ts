import type { LoggerService } from '@backstage/backend-plugin-api';
import type { SliSource } from '@almanac/backstage-plugin-insights-node';
import type { Knex } from 'knex';
import type { Clock } from '../platform/Clock';
import { createSelfSource } from './createSelfSource';
import { DatabaseSelfMeasurementStore } from './DatabaseSelfMeasurementStore';
import { RequestFlusher } from './RequestFlusher';
import { RequestRecorder } from './RequestRecorder';

/** What the portal measures of itself. */
export interface SelfMeasurement {
  /** SLIs of what was measured, in all replicas. */
  readonly source: SliSource;
  /** Begins to count in this process. */
  start(): void;
  /** Ends counting, and writes what was counted. */
  stop(): Promise<void>;
}

/** Wires the self-measurement; nothing is counted before `start`. */
export function createSelfMeasurement({
  database,
  clock,
  logger,
}: {
  readonly database: Knex;
  readonly clock: Clock;
  readonly logger: LoggerService;
}): SelfMeasurement {
  const store = new DatabaseSelfMeasurementStore(database);
  const recorder = new RequestRecorder({
    clock,
    elapsed: () => performance.now(),
  });
  const flusher = new RequestFlusher({ recorder, store, clock, logger });
  return {
    source: createSelfSource(store),
    start: () => flusher.start(),
    stop: () => flusher.stop(),
  };
}
