import { setTimeout as sleep } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { RegistrySource } from '@almanac/backstage-plugin-insights-node';
import { asError } from '../platform/asError';
import type { CollectionService } from './CollectionService';

/** One registration tells of several changes in a row: a model, a version, its alias. */
const GATHER_MILLISECONDS = 2_000;

/** What the watch works with. */
export interface RegistryWatchParts {
  readonly sources: readonly RegistrySource[];
  readonly service: Pick<CollectionService, 'getCollector' | 'requestRun'>;
  readonly logger: LoggerService;
  /** How long changes are gathered before a run is asked for, and between tries; two seconds when left out. */
  readonly gatherMilliseconds?: number;
}

/**
 * Asks for a run of a registry as soon as it tells of a change. Whichever replica is told asks, and whichever collects
 * runs. A change that comes while a run is under way may have been missed by it: one more is asked for when it has ended.
 */
export class RegistryWatch {
  private readonly stopping = new AbortController();
  private readonly gathering = new Set<string>();

  constructor(private readonly parts: RegistryWatchParts) {}

  start(): void {
    for (const source of this.parts.sources) {
      source.watch?.(() => this.changed(source.id));
    }
  }

  /** What was told of and not asked for yet is left to the schedule. */
  stop(): void {
    this.stopping.abort();
  }

  private changed(registryId: string): void {
    if (this.gathering.has(registryId) || this.stopping.signal.aborted) return;
    this.gathering.add(registryId);
    this.ask(registryId).catch(error => {
      this.gathering.delete(registryId);
      if (this.stopping.signal.aborted) return;
      this.parts.logger.warn(
        `A change of the registry ${registryId} waits for its schedule: a run could not be asked for`,
        asError(error),
      );
    });
  }

  private async ask(registryId: string): Promise<void> {
    const { service, gatherMilliseconds = GATHER_MILLISECONDS } = this.parts;
    const { signal } = this.stopping;
    let isUnderWay = true;
    while (isUnderWay) {
      await sleep(gatherMilliseconds, undefined, { signal, ref: false });
      isUnderWay = (await service.getCollector(registryId)).running;
    }
    // What is told of from here on is not sure to be seen by the run that is asked for.
    this.gathering.delete(registryId);
    await service.requestRun(registryId);
  }
}
