import { setTimeout } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { asError } from '../../../platform/asError';
import type { SummaryRounds } from './SummaryRounds';

/** Who changes a model waits no longer: nearly all are summarised in some milliseconds. */
const LONGEST_MILLISECONDS = 2_000;

/** Makes summaries of models that were just changed, while who changed them waits. */
export class SummaryRefreshes {
  readonly #rounds: Pick<SummaryRounds, 'one'>;
  readonly #logger: LoggerService;
  readonly #underWay = new Set<Promise<void>>();

  constructor(parts: {
    readonly rounds: Pick<SummaryRounds, 'one'>;
    readonly logger: LoggerService;
  }) {
    this.#rounds = parts.rounds;
    this.#logger = parts.logger;
  }

  /** Returns when the summary is made, or after two seconds. Does not throw: what failed is done in the background. */
  async refresh(modelId: string): Promise<void> {
    const work = this.#rounds
      .one(modelId)
      .catch(error =>
        this.#logger.warn(
          'What lists show of a model could not be made at once; it is made in the background',
          asError(error),
        ),
      )
      .finally(() => this.#underWay.delete(work));
    this.#underWay.add(work);
    const given = new AbortController();
    const { signal } = given;
    const end = setTimeout(LONGEST_MILLISECONDS, undefined, { signal });
    await Promise.race([work, end.catch(() => {})]);
    given.abort();
  }

  /** Resolves when nothing is under way any more. */
  async settled(): Promise<void> {
    await Promise.all(this.#underWay);
  }
}
