import type {
  AlertHistory,
  AlertObservation,
  AlertWatch,
  OpenAlert,
} from '../evaluation/AlertWatch';
import { keyOf, type AlertEpisode } from '../model/alerting/AlertEpisode';
import { mostSevere } from '../model/alerting/mostSevere';
import type { LedgerMarker } from '../model/ledger/budgetLedger';
import { instantOf } from '../model/window/instantOf';
import type { AlertsStore } from './AlertsStore';
import { alertTitle } from './alertTitle';
import { endEpisodes, judgeObservations } from './judgeObservations';
import { presentEpisode } from './presentEpisode';

/** More than a ledger of a month could tell apart. */
const MOST_SPANS = 500;

/** Follows the alerts of SLOs, and knows those that there were. */
export class SloAlerts implements AlertWatch, AlertHistory {
  readonly #store: AlertsStore;

  constructor(store: AlertsStore) {
    this.#store = store;
  }

  async observe(
    observations: readonly AlertObservation[],
    nowSeconds: number,
  ): Promise<ReadonlyMap<string, OpenAlert>> {
    const slos = [...new Set(observations.map(({ slo }) => slo))];
    const open = await this.#store.change(
      slos,
      before => judgeObservations(before, observations, nowSeconds),
      nowSeconds,
    );
    return new Map(
      slos.flatMap(slo => {
        const worst = mostSevere(open.filter(episode => episode.slo === slo));
        const alert = worst && openAlertOf(worst);
        return alert ? [[slo, alert] as const] : [];
      }),
    );
  }

  async retire(slos: readonly string[], nowSeconds: number): Promise<void> {
    await this.#store.change(
      slos,
      open => endEpisodes(open, nowSeconds),
      nowSeconds,
    );
  }

  async spansOf(
    slo: string,
    fromSeconds: number,
    toSeconds: number,
  ): Promise<readonly LedgerMarker[]> {
    const episodes = await this.#store.firedWithin(
      slo,
      { startSeconds: fromSeconds, endSeconds: toSeconds },
      MOST_SPANS,
    );
    const handedAt = new Map(
      episodes
        .filter(({ handedTo }) => handedTo !== null)
        .map(one => [followedBy(one, one.resolvedAtSeconds), one] as const),
    );
    return episodes.map(episode => ({
      id: `alert:${episode.id}`,
      title: alertTitle(episode),
      kind: 'alert',
      // What was handed over held for the owner before until then.
      startSeconds:
        handedAt.get(followedBy(episode, episode.pendingAtSeconds))
          ?.heldUntilSeconds ?? episode.heldFromSeconds,
      endSeconds: isHolding(episode) ? toSeconds : episode.heldUntilSeconds,
    }));
  }

  async recentOf(
    slo: string,
    limit: number,
  ): ReturnType<AlertHistory['recentOf']> {
    const { items } = await this.#store.list({ slo: [slo], limit });
    return items.map(presentEpisode);
  }
}

function openAlertOf(episode: AlertEpisode): OpenAlert | undefined {
  const { severity, state, heldFromSeconds } = episode;
  if (state === 'resolved') return undefined;
  return { severity, state, since: instantOf(heldFromSeconds) };
}

/** Text that an episode which was handed over at a moment has in common with the one that went on then. */
function followedBy(episode: AlertEpisode, atSeconds: number | null): string {
  return `${keyOf(episode)} ${atSeconds}`;
}

function isHolding({ state, quietSinceSeconds }: AlertEpisode): boolean {
  return state !== 'resolved' && quietSinceSeconds === null;
}
