import { setImmediate } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { asError } from '../../../platform/asError';
import type { Clock } from '../../../platform/Clock';
import type { SloPosition, StatesStore } from '../evaluation/StatesStore';
import { judgeActions } from '../model/policy/judgeActions';
import type { ActionNotifier } from './ActionNotifier';
import type { ActionsStore } from './ActionsStore';
import type { FilePolicies, KnownPolicies } from './FilePolicies';
import { handedOver } from './handedOver';
import type { KeptAction } from './KeptAction';
import { observationOf } from './observationOf';
import { openedAction } from './openedAction';

/** What the rounds work with. */
export interface PolicyRoundsOptions {
  readonly policies: Pick<FilePolicies, 'known'>;
  readonly states: Pick<StatesStore, 'list' | 'progress'>;
  readonly actions: ActionsStore;
  readonly notifier: ActionNotifier;
  readonly clock: Clock;
  readonly logger: LoggerService;
}

/** SLOs that are judged, and actions that are told of, at a time. */
const PORTION = 200;
/** Portions that are told of in one round: more is told of in the next. */
const MOST_TOLD = 10;

/** Opens and closes actions by how SLOs stand, again and again, and tells their owners. */
export class PolicyRounds {
  readonly #options: PolicyRoundsOptions;
  #last: Promise<void> = Promise.resolve();
  /** What the last round went by: the same again gives the same. */
  #judgedFrom: string | undefined;

  constructor(options: PolicyRoundsOptions) {
    this.#options = options;
  }

  /** One round; one at a time. */
  evaluate(signal: AbortSignal): Promise<void> {
    const round = this.#last.then(async () => {
      await this.#judge(signal);
      await this.#tell(signal);
    });
    this.#last = round.catch(() => {});
    return round;
  }

  async #judge(signal: AbortSignal): Promise<void> {
    const { policies, states, actions } = this.#options;
    const known = await policies.known();
    const { revision } = await states.progress();
    const from = JSON.stringify([revision, known.placed, known.faults.length]);
    if (from === this.#judgedFrom) return;
    if (known.placed.length > 0 || (await actions.hasLive())) {
      await this.#judgeStates(known, signal);
      await this.#judgeGone(known, signal);
    }
    if (!signal.aborted) this.#judgedFrom = from;
  }

  async #judgeStates(known: KnownPolicies, signal: AbortSignal): Promise<void> {
    const { states, actions } = this.#options;
    let after: SloPosition | undefined;
    do {
      const page = await states.list({ sort: 'title', limit: PORTION, after });
      const live = await actions.live(page.items.map(({ name }) => name));
      await this.#write(known, page.items, live);
      after = page.next;
      // SQLite answers at once: others have their turn.
      await setImmediate();
    } while (after && !signal.aborted);
  }

  async #judgeGone(known: KnownPolicies, signal: AbortSignal): Promise<void> {
    let live: readonly KeptAction[] = [];
    do {
      const afterId = live.at(-1)?.id;
      live = await this.#options.actions.liveOfGone(PORTION, afterId);
      await this.#write(known, [], live);
    } while (live.length === PORTION && !signal.aborted);
  }

  async #write(
    { placed, faults }: KnownPolicies,
    summaries: Awaited<ReturnType<StatesStore['list']>>['items'],
    live: readonly KeptAction[],
  ): Promise<void> {
    const { actions } = this.#options;
    const nowSeconds = this.#nowSeconds();
    const byName = new Map(summaries.map(one => [one.name, one]));
    const policies = placed.map(({ policy }) => policy);
    const { opens, changes } = judgeActions({
      policies,
      observations: summaries.map(observationOf),
      ...{ live, nowSeconds },
      // What is not here may be what cannot be read.
      stays: () => faults.length > 0,
    });
    await actions.open(
      opens.flatMap(({ slo, policy, rule }) => {
        const summary = byName.get(slo);
        return summary ? [openedAction(summary, policy, rule, nowSeconds)] : [];
      }),
    );
    await actions.change(
      changes.map(({ action, standing, event: kind }) => ({
        ...{ action, standing },
        event: {
          ...{ kind, atSeconds: nowSeconds, by: null, note: null },
          untilSeconds: null,
        },
      })),
    );
    await actions.handOver(handedOver(live, policies, summaries));
  }

  async #tell(signal: AbortSignal): Promise<void> {
    const { actions, notifier, logger } = this.#options;
    for (let portion = 0; portion < MOST_TOLD && !signal.aborted; portion++) {
      const news = await actions.untold(this.#nowSeconds(), PORTION);
      for (const one of news) {
        try {
          await notifier.tell(one, signal);
        } catch (error) {
          logger.warn(
            'Owners could not be told of actions; it is tried again',
            asError(error),
          );
          return;
        }
        await actions.told([one]);
      }
      if (news.length < PORTION) return;
    }
  }

  #nowSeconds(): number {
    return this.#options.clock.now().getTime() / 1_000;
  }
}
