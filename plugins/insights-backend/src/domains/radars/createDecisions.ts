import type { Clock } from '../../platform/Clock';
import {
  createDecisionsRoutes,
  DecisionsService,
  type RingDecisionsStore,
} from './decisions';
import { definitionIn, unknownBlip } from './definitionIn';
import type { KnownRadars } from './known';
import type { RadarsStore } from './RadarsStore';

/** Wires the decisions on rings to the radars that they are made on. */
export function createDecisions(parts: {
  readonly known: KnownRadars;
  readonly store: RadarsStore;
  readonly decisions: RingDecisionsStore;
  readonly clock: Clock;
  readonly onDecided: (radarId: string) => Promise<void>;
}) {
  const { known, store, decisions, clock, onDecided } = parts;
  const service = new DecisionsService({
    store: decisions,
    ...{ clock, onDecided },
    definitionOf: radarId => definitionIn(known, radarId),
    unknownBlip: ({ radarId, topicId }) => unknownBlip(radarId, topicId),
    evidenceOf: async ({ radarId, topicId }) => {
      const [suggestedRing, { dataAsOf }] = await Promise.all([
        store.suggestedRing(radarId, topicId),
        store.mark(radarId),
      ]);
      return { suggestedRing, evidenceUntil: dataAsOf };
    },
  });
  return createDecisionsRoutes(service);
}
