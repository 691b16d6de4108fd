import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Clock } from '../../../platform/Clock';
import type { AlertsStore } from '../alerts/AlertsStore';
import { presentEpisode } from '../alerts/presentEpisode';
import type { StatesStore } from '../evaluation/StatesStore';
import { instantOf } from '../model/window/instantOf';
import type { ActionsStore } from '../policies/ActionsStore';
import { presentAction } from '../policies/presentAction';
import type { SlaStatesStore } from '../slas/SlaStatesStore';
import type { ReviewStore } from './ReviewStore';
import type { WeekLedgers } from './WeekLedgers';

type Schemas = components['schemas'];
type Review = Schemas['SloReview'];

/** What the review is gathered from. */
export interface SloReviewsParts {
  readonly states: Pick<
    StatesStore,
    'list' | 'overview' | 'progress' | 'watchedSince'
  >;
  readonly changes: ReviewStore;
  readonly alerts: Pick<AlertsStore, 'list'>;
  readonly actions: Pick<ActionsStore, 'list'>;
  readonly ledgers: WeekLedgers;
  /** Without it, no agreements are listed. */
  readonly slas?: Pick<SlaStatesStore, 'list'>;
  readonly clock: Clock;
}

const WEEK_SECONDS = 7 * 86_400;
/** One screen of a team; what has more is looked at in the lists. */
const MOST_SLOS = 200;
const MOST_OTHERS = 100;
/** The overview is asked for its states alone. */
const NO_CELLS = 1;

/** Gathers what a team looks at in its review. */
export class SloReviews {
  readonly #parts: SloReviewsParts;

  constructor(parts: SloReviewsParts) {
    this.#parts = parts;
  }

  /** @param owner - entity reference, as the catalog has it */
  async review(owner: string, weeks: number): Promise<Review> {
    const { states, changes, ledgers, clock } = this.#parts;
    const nowSeconds = clock.now().getTime() / 1_000;
    const since = nowSeconds - weeks * WEEK_SECONDS;
    const filters = { owner: [owner] };
    const { items, next } = await states.list({
      ...filters,
      ...{ sort: 'attention', limit: MOST_SLOS },
    });
    const titles = new Map(items.map(({ name, title }) => [name, title]));
    const names = [...titles.keys()];
    const [overview, { evaluatedAt }, watched, stateChanges, versions] =
      await Promise.all([
        states.overview(filters, NO_CELLS),
        states.progress(),
        states.watchedSince(names, nowSeconds),
        changes.stateChanges(owner, since, MOST_OTHERS),
        changes.versionStarts(names, since, MOST_OTHERS),
      ]);
    return {
      owner,
      from: instantOf(since),
      to: instantOf(nowSeconds),
      computedAt: evaluatedAt,
      watchedSince: earliestOf([...watched.values()]),
      states: overview.states,
      slos: { items: [...items], leftOff: next !== undefined },
      stateChanges: {
        items: [...stateChanges.items],
        leftOff: stateChanges.leftOff,
      },
      definitionChanges: {
        items: versions.items.map(version => ({
          ...version,
          title: titles.get(version.slo) ?? version.slo,
        })),
        leftOff: versions.leftOff,
      },
      alerts: await this.#alerts(owner, since),
      actions: await this.#actions(owner, since, nowSeconds),
      ledgers: await ledgers.of(items),
      slasAtRisk: await this.#slasAtRisk(owner),
    };
  }

  async #alerts(owner: string, since: number): Promise<Review['alerts']> {
    const { items, next } = await this.#parts.alerts.list({
      owner: [owner],
      limit: MOST_OTHERS,
    });
    const recent = items.filter(one => one.pendingAtSeconds >= since);
    return {
      items: recent.map(presentEpisode),
      leftOff: next !== undefined && recent.length === items.length,
    };
  }

  async #actions(
    owner: string,
    since: number,
    nowSeconds: number,
  ): Promise<Review['actions']> {
    const { items, next } = await this.#parts.actions.list({
      ...{ owner: [owner], closedAfterSeconds: since },
      ...{ nowSeconds, limit: MOST_OTHERS },
    });
    return {
      items: items.map(action => presentAction(action, nowSeconds)),
      leftOff: next !== undefined,
    };
  }

  async #slasAtRisk(owner: string): Promise<Review['slasAtRisk']> {
    const found = await this.#parts.slas?.list({
      ...{ owner: [owner], limit: MOST_OTHERS },
      state: ['broken', 'atRisk'],
    });
    return {
      items: [...(found?.items ?? [])],
      leftOff: found?.next !== undefined,
    };
  }
}

/** The earliest of some ISO 8601 instants in UTC; null of none. */
function earliestOf(instants: readonly string[]): string | null {
  return instants.reduce<string | null>(
    (first, one) => (first === null || one < first ? one : first),
    null,
  );
}
