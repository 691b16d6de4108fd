import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { asError } from '../../../platform/asError';
import { faultInWords } from '../model/openslo/faultInWords';
import { MOST_FAULTS } from '../model/openslo/limits';
import type { CatalogDefinitions } from './CatalogDefinitions';
import type { DefinitionsSource } from './DefinitionsSource';
import type { FileDefinitions } from './FileDefinitions';
import type { SloSourceFault } from './SloSourceFault';

/** Files are small and near; of the catalog only the list is asked for each time. */
const EVERY = { minutes: 1 };
const TIMEOUT = { minutes: 10 };

/** What the reading of files and of the catalog works with. */
export interface SloDefinitionsSyncOptions {
  readonly files: FileDefinitions;
  /** Left out where the catalog is not to be asked. */
  readonly catalog?: CatalogDefinitions;
  readonly logger: LoggerService;
}

/** Keeps definitions what the files of the configuration and of the catalog say, on each replica; several leave one state. */
export class SloDefinitionsSync {
  readonly #sources: readonly DefinitionsSource[];
  readonly #logger: LoggerService;
  readonly #faults = new Map<DefinitionsSource, readonly SloSourceFault[]>();
  #last: Promise<void> = Promise.resolve();

  constructor({ files, catalog, logger }: SloDefinitionsSyncOptions) {
    // Files first: what moves from a file to an entity is free by then.
    this.#sources = catalog ? [files, catalog] : [files];
    this.#logger = logger;
  }

  /** What could not be used when this replica last read the files; a thousand of each kind at most. */
  faults(): readonly SloSourceFault[] {
    return [...this.#faults.values()].flat();
  }

  /** Reads all once; one run at a time. */
  sync(): Promise<void> {
    this.#last = this.#last.then(() => this.#syncAll());
    return this.#last;
  }

  /** Reads all now and every minute. */
  async start(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: 'insights-slo-definitions',
      // Each replica reads its own files, and tells of their faults.
      scope: 'local',
      frequency: EVERY,
      timeout: TIMEOUT,
      fn: () => this.sync(),
    });
  }

  /** Waits for a run that is under way. */
  async stop(): Promise<void> {
    await this.#last;
  }

  async #syncAll(): Promise<void> {
    for (const source of this.#sources) {
      const before = this.#faults.get(source) ?? [];
      try {
        const found = await source.sync();
        // Warnings are told of with each definition: it is used all the same.
        const now = found
          .filter(({ severity }) => severity === 'error')
          .slice(0, MOST_FAULTS);
        this.#faults.set(source, now);
        this.#tellOfNew(before, now);
      } catch (error) {
        this.#logger.error(
          'Definitions of SLOs could not be read; they stay as they were',
          asError(error),
        );
      }
    }
  }

  #tellOfNew(
    before: readonly SloSourceFault[],
    now: readonly SloSourceFault[],
  ): void {
    const known = new Set(before.map(inWords));
    for (const fault of now) {
      const words = inWords(fault);
      if (!known.has(words)) this.#logger.warn(words);
    }
  }
}

function inWords(fault: SloSourceFault): string {
  return faultInWords('SLO definitions', fault);
}
