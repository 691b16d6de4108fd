import type { LoggerService } from '@backstage/backend-plugin-api';

/** What is said of work that fails for a while. */
export interface OutageWords {
  /** The reason stands behind it. */
  readonly failure: string;
  readonly recovery: string;
}

/** Logs once that something does not work, and not for each try; and once that it works again. */
export class OutageLog {
  readonly #logger: LoggerService;
  readonly #words: OutageWords;
  #isFailing = false;

  constructor(logger: LoggerService, words: OutageWords) {
    this.#logger = logger;
    this.#words = words;
  }

  worked(): void {
    if (this.#isFailing) this.#logger.info(this.#words.recovery);
    this.#isFailing = false;
  }

  failed(error: unknown): void {
    if (!this.#isFailing) {
      this.#logger.warn(`${this.#words.failure}: ${error}`);
    }
    this.#isFailing = true;
  }
}
