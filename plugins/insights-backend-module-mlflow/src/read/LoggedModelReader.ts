import type { CollectionProblem } from '@almanac/backstage-plugin-insights-node';
import type { MlflowClient } from '../http/MlflowClient';
import { MlflowError } from '../http/MlflowError';
import {
  wireLoggedModelSchema,
  type WireLoggedModel,
} from '../wire/WireLoggedModel';
import type { Experiments } from './Experiments';
import { inOrder } from './inOrder';
import { readEach } from './Read';
import { searchByIds } from './searchByIds';

const AT_ONCE = 8;
const DAY_MILLISECONDS = 86_400_000;

/** Logged models by their ids. */
export interface LoggedModels {
  readonly byId: ReadonlyMap<string, WireLoggedModel>;
  /** Those that MLflow has no more, or does not show. */
  readonly lost: ReadonlySet<string>;
  readonly problems: readonly CollectionProblem[];
}

/** Logged models that are being gathered. */
class Gathered implements LoggedModels {
  readonly byId = new Map<string, WireLoggedModel>();
  readonly problems: CollectionProblem[] = [];
  readonly lost = new Set<string>();

  keep(items: readonly unknown[]): void {
    const read = readEach(items, wireLoggedModelSchema, 'logged model');
    this.problems.push(...read.problems);
    for (const model of read.items) this.byId.set(model.info.model_id, model);
  }
}

/** That logged models could not be read. */
export interface UnreadLoggedModel {
  /** One of them. */
  readonly loggedModel: string;
  /** Why. */
  readonly problem: CollectionProblem;
}

/**
 * Reads logged models, many at a time. Where they cannot be read, that is told once, and no more of them are asked for in the
 * run: versions are worth more than what is known of them beside. MLflow 2 has none, which is no fault.
 */
export class LoggedModelReader {
  /** MLflow 3.0 takes one id at a time. */
  private takesSeveralIds = true;
  private isGivenUp = false;
  private isToBeReadSoon = false;
  private firstUnread: UnreadLoggedModel | undefined;

  constructor(
    private readonly client: MlflowClient,
    private readonly experiments: Experiments,
    /** Start of the run. */
    private readonly now: Date,
  ) {}

  /** Whether what was read lacks something that may be there within hours, though no version will tell of it. */
  get isIncomplete(): boolean {
    return this.isToBeReadSoon;
  }

  /** One of those that could not be read, though the server has such; undefined where all were. */
  get unread(): UnreadLoggedModel | undefined {
    return this.firstUnread;
  }

  /**
   * Logged models by their ids.
   *
   * @throws MlflowError where the server gives no answer, or is busy: no version is collected anew without what it had
   */
  async byIds(
    ids: readonly string[],
    signal: AbortSignal,
  ): Promise<LoggedModels> {
    const found = new Gathered();
    if (ids.length === 0 || this.isGivenUp) return found;
    try {
      await this.read([...new Set(ids)], found, signal);
    } catch (error) {
      if (!(error instanceof MlflowError) || error.isOfTheMoment) throw error;
      found.problems.push(...this.giveUp(error, ids[0]));
    }
    if ([...found.byId.values()].some(model => this.isBeingMade(model))) {
      this.isToBeReadSoon = true;
    }
    return found;
  }

  private async read(
    ids: readonly string[],
    found: Gathered,
    signal: AbortSignal,
  ): Promise<void> {
    const tooLarge = this.takesSeveralIds
      ? await this.together(ids, found, signal)
      : undefined;
    if (!tooLarge) {
      const alone = (id: string) => this.one(id, signal);
      for await (const items of inOrder(ids, AT_ONCE, alone)) found.keep(items);
    }
    for (const id of ids) {
      if (!found.byId.has(id) && !tooLarge?.has(id)) found.lost.add(id);
    }
  }

  /** @returns those that are too large; undefined where the server does not take several ids in one question */
  private async together(
    ids: readonly string[],
    found: Gathered,
    signal: AbortSignal,
  ): Promise<ReadonlySet<string> | undefined> {
    const tooLarge = new Set<string>();
    const question = {
      ...{ path: 'logged-models/search', list: 'models', idKey: 'model_id' },
      isFound: (id: string) => found.byId.has(id) || tooLarge.has(id),
      onTooLarge: (id: string, { reason, howToMend }: MlflowError) => {
        tooLarge.add(id);
        const item = `logged model ${id}`;
        found.problems.push({ item, reason, howToMend });
      },
    };
    const search = async (experiments: readonly string[]) => {
      const { client } = this;
      const pages = searchByIds(client, question, ids, experiments, signal);
      for await (const items of pages) found.keep(items);
    };
    try {
      await search(await this.experiments.all(signal));
      // Of an experiment that came meanwhile.
      if (!ids.every(question.isFound)) {
        await search(await this.experiments.added(signal));
      }
      return tooLarge;
    } catch (error) {
      if (!(error instanceof MlflowError) || error.status !== 400) throw error;
      this.takesSeveralIds = false;
      return undefined;
    }
  }

  private async one(id: string, signal: AbortSignal): Promise<unknown[]> {
    try {
      const path = `logged-models/${id}`;
      const { model } = await this.client.get(path, {}, signal);
      return [model];
    } catch (error) {
      if (error instanceof MlflowError && error.kind === 'missing') return [];
      throw error;
    }
  }

  private isBeingMade({ info }: WireLoggedModel): boolean {
    const { status, creation_timestamp_ms: at } = info;
    const ageMilliseconds = this.now.getTime() - (at ?? 0);
    return (
      status === 'LOGGED_MODEL_PENDING' && ageMilliseconds < DAY_MILLISECONDS
    );
  }

  private giveUp(error: MlflowError, id: string): CollectionProblem[] {
    if (this.isGivenUp) return [];
    this.isGivenUp = true;
    if (error.isUnknownQuestion) return [];
    const { reason, howToMend } = error;
    const problem = {
      item: 'logged models',
      reason: `MLflow does not give them; versions are kept with what their runs recorded, and read again as soon as it does. ${reason}`,
      howToMend,
    };
    this.firstUnread = { loggedModel: id, problem };
    return [problem];
  }
}
