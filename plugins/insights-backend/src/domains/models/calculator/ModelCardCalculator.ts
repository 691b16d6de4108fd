import type { components } from '@almanac/backstage-plugin-insights-common';
import { Problem } from '../../../platform/Problem';
import {
  calculateWithin,
  CALCULATION_TIMEOUT_SECONDS,
} from '../../../platform/threads/calculateWithin';
import { workerModule } from '../../../platform/threads/workerModule';
import { WorkerThreads } from '../../../platform/threads/WorkerThreads';
import { MOST_TEXT, MOST_YAML } from '../model/formats/limits';
import { splitMarkdown } from '../model/formats/huggingFace/splitMarkdown';
import { analyseModelCard } from './cardTasks';

type Schemas = components['schemas'];

/** A thread that loads takes longer than most cards; nobody who posts none needs one. */
const THREADS = { minThreads: 0, maxThreads: 1, idleTimeout: 60_000 };

/** Runs what is behind the pages of models on cards that are posted, in a worker thread; keeps nothing. */
export class ModelCardCalculator {
  private readonly threads = new WorkerThreads(
    workerModule(__filename, 'cardTasks'),
    THREADS,
  );

  start(): void {
    this.threads.start();
  }

  stop(): Promise<void> {
    return this.threads.stop();
  }

  /**
   * One card of the posted sources, with all that can be told of it.
   *
   * @throws Problem `batch-too-large` or `calculation-too-long`
   */
  async analyse(
    request: Schemas['ModelCardRequest'],
  ): Promise<Schemas['ModelCardResult']> {
    const { cards, compareWith } = request;
    refuseTooMuch(compareWith ? [...cards, compareWith] : cards);
    return calculateWithin(CALCULATION_TIMEOUT_SECONDS, signal =>
      this.threads.run(analyseModelCard, request, { signal }),
    );
  }
}

function refuseTooMuch(texts: readonly Schemas['ModelCardText'][]): void {
  const refuse = (what: string, lengths: readonly number[], most: number) => {
    const length = lengths.reduce((sum, one) => sum + one, 0);
    if (length <= most) return;
    throw new Problem(
      'batch-too-large',
      `${what} ${length} characters together: at most ${most} are read in one request.`,
    );
  };
  const lengths = texts.map(({ text }) => text.length);
  refuse('The cards hold', lengths, MOST_TEXT);
  const yaml = texts.map(({ text }) => splitMarkdown(text).yaml?.length ?? 0);
  refuse('Their front matters hold', yaml, MOST_YAML);
}
