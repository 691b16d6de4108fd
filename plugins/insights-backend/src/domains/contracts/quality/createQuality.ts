import { readFile } from 'node:fs/promises';
import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Knex } from 'knex';
import { CatalogSweep } from '../../../platform/catalog/CatalogSweep';
import type { Clock } from '../../../platform/Clock';
import type { OperationHandlers } from '../../../platform/operations';
import { CALCULATION_TIMEOUT_SECONDS } from '../../../platform/threads/calculateWithin';
import { DatabaseEntitySlos } from '../../slos';
import type { ContractConsumersService } from '../consumers/ContractConsumersService';
import type { ContractWorkers } from '../reading/ContractWorkers';
import type { WaiverReader } from '../waivers';
import { BACKGROUND_SECONDS, LintWorkers } from './lint/LintWorkers';
import { createQualityRoutes, type QualityOperations } from './qualityRoutes';
import { isQualityRule } from './rulesets/isQualityRule';
import { Rulesets } from './rulesets/Rulesets';
import { BackstageTagsCatalog } from './service/BackstageTagsCatalog';
import { LintRounds } from './service/LintRounds';
import { QualityAnalysis } from './service/QualityAnalysis';
import { QualityService } from './service/QualityService';
import { ScoreRounds } from './service/ScoreRounds';
import { SloCoverage } from './service/SloCoverage';
import { DatabaseLints } from './store/DatabaseLints';
import { DatabaseQuality } from './store/DatabaseQuality';

/** What quality is built from. */
export interface QualityOptions {
  readonly database: Knex;
  readonly clock: Clock;
  readonly logger: LoggerService;
  readonly catalogAccess?: {
    readonly catalog: CatalogService;
    readonly auth: AuthService;
  };
  readonly waivers: WaiverReader;
  /** Who reads what is posted. */
  readonly readers: Pick<ContractWorkers, 'compare'>;
  readonly consumers: Pick<ContractConsumersService, 'of'>;
  /** Rulesets of the company, as the configuration has them. */
  readonly rulesets: readonly unknown[];
}

/** Quality, wired. */
export interface Quality {
  readonly routes: OperationHandlers<QualityOperations>;
  readonly threads: readonly LintWorkers[];
  /** Looks at what nobody looked at, and keeps scores as they are. */
  readonly sweep: CatalogSweep;
  /** Whether a ruleset has a rule, or one finds something in the definition of an API. */
  readonly hasRule: (entityRef: string, ruleId: string) => Promise<boolean>;
  /** Has what is under way given up. */
  stopSoon(): void;
}

/** Wires what looks at definitions and judges them. */
export function createQuality(options: QualityOptions): Quality {
  const { database, clock, logger, catalogAccess, waivers } = options;
  // Who asks does not wait for what is looked at in the background.
  const asked = new LintWorkers(CALCULATION_TIMEOUT_SECONDS, logger);
  const background = new LintWorkers(BACKGROUND_SECONDS, logger);
  const rulesets = new Rulesets({
    configured: options.rulesets,
    workers: asked,
    readFile: path => readFile(path, 'utf8'),
    logger,
  });
  const store = new DatabaseQuality(database);
  const rounds = new LintRounds({
    store: new DatabaseLints(database),
    tags: catalogAccess && new BackstageTagsCatalog(catalogAccess),
    ...{ rulesets, workers: background, clock, logger },
  });
  const scores = new ScoreRounds({ store, waivers, clock });
  const slos = new SloCoverage({
    consumers: options.consumers,
    slos: new DatabaseEntitySlos(database),
  });
  return {
    routes: createQualityRoutes({
      service: new QualityService({ store, waivers, slos, clock }),
      analysis: new QualityAnalysis({
        ...{ rulesets, workers: asked, readers: options.readers, clock },
      }),
      rulesets,
    }),
    threads: [asked, background],
    sweep: new CatalogSweep({
      id: 'insights-contract-quality',
      timeout: { minutes: 30 },
      // The first definitions have come by then.
      initialDelay: { seconds: 15 },
      logger,
      steps: [
        {
          failure:
            'Definitions of APIs could not be looked at by rules; it is tried again',
          run: signal => rounds.lintCurrent(signal),
        },
        {
          failure: 'Scores of APIs could not be kept; it is tried again',
          run: signal => scores.run(signal),
        },
        {
          // It takes long; what lists show does not wait for it.
          failure:
            'Former definitions could not be looked at by rules; it is tried again',
          run: signal => rounds.lintPast(signal),
        },
      ],
    }),
    async hasRule(entityRef, ruleId) {
      if (await isQualityRule(rulesets, ruleId)) return true;
      const current = await store.current(entityRef);
      const told = current?.lint?.summary.rules ?? [];
      return told.some(rule => rule.ruleId === ruleId);
    },
    stopSoon: () => rounds.stop(),
  };
}
