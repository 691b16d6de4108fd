import type { LoggerService } from '@backstage/backend-plugin-api';
import type { AlertTarget } from './AlertTarget';

/** Says once that a target fails, and once that it works again. */
export class TargetLog {
  readonly #logger: LoggerService;
  readonly #failing = new Set<string>();

  constructor(logger: LoggerService) {
    this.#logger = logger;
  }

  worked({ key, title }: AlertTarget): void {
    if (this.#failing.delete(key)) {
      this.#logger.info(`${title} takes alerts again`);
    }
  }

  /** @param fault - whose message holds nothing secret */
  failed({ key, title }: AlertTarget, { message }: Error): void {
    if (this.#failing.has(key)) return;
    this.#failing.add(key);
    this.#logger.warn(`${title} could not be told of alerts: ${message}`);
  }
}
