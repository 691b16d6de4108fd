import {
  ringStoodIn,
  type components,
} from '@almanac/backstage-plugin-insights-common';
import type { SignalsService } from '../signals';
import type { RingDecisionsStore } from './decisions';
import type { KnownRadars } from './known';
import type { RadarDefinition } from './model/RadarDefinition';
import type { BlipOnRadar, RadarsStore } from './RadarsStore';

type EntityBlip = components['schemas']['EntityBlip'];

/** Topics as the first radar of each sees them, for pages of what they touch. */
export class EntityBlips {
  readonly #parts: {
    readonly known: KnownRadars;
    readonly store: Pick<RadarsStore, 'blipsOfTopics'>;
    readonly decisions: Pick<RingDecisionsStore, 'standing'>;
    readonly signals: Pick<SignalsService, 'getSignal'>;
  };

  constructor(parts: {
    readonly known: KnownRadars;
    readonly store: Pick<RadarsStore, 'blipsOfTopics'>;
    readonly decisions: Pick<RingDecisionsStore, 'standing'>;
    readonly signals: Pick<SignalsService, 'getSignal'>;
  }) {
    this.#parts = parts;
  }

  /**
   * By topic, what moved last first; topics on no radar are left out.
   *
   * @param limit - so many at most
   */
  async of(
    topicIds: readonly string[],
    limit: number,
  ): Promise<ReadonlyMap<string, EntityBlip>> {
    const { known, store } = this.#parts;
    const radars = new Map((await known.list()).map(one => [one.id, one]));
    const firsts = new Map<string, BlipOnRadar>();
    for (const one of await store.blipsOfTopics(topicIds)) {
      const { topicId } = one.blip;
      if (radars.has(one.radarId) && !firsts.has(topicId)) {
        firsts.set(topicId, one);
      }
    }
    const told = [...firsts.values()].sort(byAttention).slice(0, limit);
    const blips = new Map<string, EntityBlip>();
    for (const [radarId, radar] of radars) {
      const here = told.filter(one => one.radarId === radarId);
      if (here.length === 0) continue;
      for (const [topicId, blip] of await this.#onRadar(radar, here)) {
        blips.set(topicId, blip);
      }
    }
    return new Map(
      told.flatMap(({ blip: { topicId } }) => {
        const blip = blips.get(topicId);
        return blip ? [[topicId, blip] as const] : [];
      }),
    );
  }

  async #onRadar(
    radar: RadarDefinition,
    here: readonly BlipOnRadar[],
  ): Promise<[string, EntityBlip][]> {
    const { decisions, signals } = this.#parts;
    const ids = here.map(({ blip }) => blip.topicId);
    const [standing, signal] = await Promise.all([
      decisions.standing(radar.id, ids),
      radar.signal === undefined ? undefined : signals.getSignal(radar.signal),
    ]);
    return here.map(({ blip }) => {
      const decided = standing.get(blip.topicId)?.ring ?? null;
      const ring = ringStoodIn(radar.rings, { suggested: blip.ring, decided });
      const { movement, movedAt, verdict, value } = blip;
      return [
        blip.topicId,
        {
          radar: { id: radar.id, title: radar.title },
          ring: { id: ring, title: titleOf(radar, ring) },
          isDecided: ring === decided,
          unit: signal?.unit ?? null,
          higherIs: signal?.higherIs ?? null,
          ...{ movement, movedAt, verdict, value },
        },
      ];
    });
  }
}

function titleOf({ rings }: RadarDefinition, ring: string): string {
  return rings.find(({ id }) => id === ring)?.title ?? ring;
}

function byAttention({ blip: a }: BlipOnRadar, { blip: b }: BlipOnRadar) {
  const [movedA, movedB] = [a, b].map(one => one.movement !== 'none');
  if (movedA !== movedB) return movedA ? -1 : 1;
  const [atA, atB] = [a.movedAt ?? '', b.movedAt ?? ''];
  if (atA !== atB) return atA > atB ? -1 : 1;
  return a.title.localeCompare(b.title, 'en');
}
