import type { Clock } from '../../platform/Clock';
import type { SignalsService } from '../signals';
import type { TrendsService } from '../trends';
import { BlipDecisions } from './BlipDecisions';
import { BlipPages } from './BlipPages';
import type { RingDecisionsStore } from './decisions';
import { definitionIn, unknownBlip } from './definitionIn';
import { EntityBlips } from './EntityBlips';
import type { IsFirstCollectionUnderWay } from './firstCollection';
import type { KnownRadars } from './known';
import { RadarSummaries } from './RadarSummaries';
import type { RadarsService } from './RadarsService';
import type { RadarsStore } from './RadarsStore';

/** Puts the parts of the domain behind its facade. */
export function createRadarsService(parts: {
  readonly known: KnownRadars;
  readonly store: RadarsStore;
  readonly decisions: RingDecisionsStore;
  readonly signals: SignalsService;
  readonly trends: TrendsService;
  readonly clock: Clock;
  readonly isFirstCollectionUnderWay: IsFirstCollectionUnderWay;
}): RadarsService {
  const { known, store, signals, clock } = parts;
  const decisions = new BlipDecisions({
    store: parts.decisions,
    signals,
    clock,
  });
  const entityBlips = new EntityBlips(parts);
  const pages = new BlipPages(store, decisions);
  const summaries = new RadarSummaries({ ...parts, decisions });
  const definitionOf = (radarId: string) => definitionIn(known, radarId);

  return {
    async listRadars() {
      return {
        items: await summaries.of(await known.list()),
        faults: [...known.faults],
      };
    },

    async getRadar(radarId) {
      const [radar] = await summaries.of([await definitionOf(radarId)]);
      return radar;
    },

    async listBlips(radarId, query) {
      return pages.page(await definitionOf(radarId), query);
    },

    async getBlip(radarId, topicId) {
      const definition = await definitionOf(radarId);
      const blip = await store.getBlip(radarId, topicId);
      if (blip) {
        const { dataAsOf } = await store.mark(radarId);
        const at = await decisions.at(definition, dataAsOf);
        const [decided] = await at.beside([blip]);
        return decided;
      }
      throw unknownBlip(radarId, topicId);
    },

    async topicsOn(radarId) {
      return store.topicsOn((await definitionOf(radarId)).id);
    },

    blipsOfTopics: (topicIds, limit) => entityBlips.of(topicIds, limit),

    async listRadarsOfTopic(topicId) {
      const ids = await store.radarsOfTopic(topicId);
      const defined = new Set((await known.list()).map(({ id }) => id));
      return ids.filter(id => defined.has(id));
    },

    async usesSignal(signalId) {
      return (await known.list()).some(({ signal }) => signal === signalId);
    },
  };
}
