/**
 * Radars: definitions, suggested rings by a declared policy, blips and their history.
 *
 * @packageDocumentation
 */
import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { RadarDefinitionSource } from '@almanac/backstage-plugin-insights-node';
import type { Knex } from 'knex';
import type { Clock } from '../../platform/Clock';
import type { OperationHandlers } from '../../platform/operations';
import type { SignalsService } from '../signals';
import type { TrendsService } from '../trends';
import type { RadarsService } from './RadarsService';

export type {
  BlipFilters,
  BlipPage,
  BlipSort,
  RadarsService,
} from './RadarsService';

/** What the domain is built from. */
export interface RadarsDomainOptions {
  readonly database: Knex;
  readonly clock: Clock;
  readonly logger: LoggerService;
  readonly signals: SignalsService;
  readonly trends: TrendsService;
  /** Radar files, from modules and from configuration; read once at `start`. */
  readonly definitions: readonly RadarDefinitionSource[];
}

/** Operations that the domain answers. */
export type RadarsOperations =
  | 'listRadars'
  | 'getRadar'
  | 'listBlips'
  | 'getBlip';

/** The domain, wired. */
export interface RadarsDomain {
  readonly service: RadarsService;
  readonly routes: OperationHandlers<RadarsOperations>;
  /** Reads the definitions and keeps the radars up to date with the analyses. */
  start(scheduler: SchedulerService): Promise<void>;
  stop(): Promise<void>;
}

/** Wires the domain; nothing runs before `start`. */
export function createRadarsDomain(
  _options: RadarsDomainOptions,
): RadarsDomain {
  throw new Error('The radars domain is not built yet');
}
