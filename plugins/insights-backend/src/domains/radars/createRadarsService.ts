import { z } from 'zod';
import type { Clock } from '../../platform/Clock';
import { readPosition, writeCursor } from '../../platform/cursor';
import { entityTagOf, matchesEntityTag } from '../../platform/entityTag';
import { Problem } from '../../platform/Problem';
import type { SignalsService } from '../signals';
import type { TrendsService } from '../trends';
import { BlipDecisions } from './BlipDecisions';
import type { RingDecisionsStore } from './decisions';
import { definitionIn, unknownBlip } from './definitionIn';
import { EntityBlips } from './EntityBlips';
import { collectorOf, type IsFirstCollectionUnderWay } from './firstCollection';
import type { KnownRadars } from './known';
import type { RadarDefinition } from './model/RadarDefinition';
import { presentRadar, type Filling } from './presentRadar';
import type { BlipFilters, BlipSort, RadarsService } from './RadarsService';
import type { BlipPosition, RadarsStore } from './RadarsStore';

/** Shapes of the places in each order. */
const positions = {
  attention: z.tuple([z.string(), z.number(), z.string(), z.string()]),
  title: z.tuple([z.string(), z.string()]),
  change: z.tuple([z.number(), z.string(), z.string()]),
} as const satisfies Record<BlipSort, z.ZodType<BlipPosition>>;

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
  const { known, store, signals, trends, clock } = parts;
  const decisions = new BlipDecisions({
    store: parts.decisions,
    signals,
    clock,
  });

  const entityBlips = new EntityBlips(parts);

  /** As many statements for many radars as for one, besides one for each signal, and some while a radar is being filled. */
  async function present(definitions: readonly RadarDefinition[]) {
    const ids = definitions.flatMap(({ signal }) => signal ?? []);
    const [states, found] = await Promise.all([
      store.states(definitions.map(({ id }) => id)),
      Promise.all([...new Set(ids)].map(id => signals.getSignal(id))),
    ]);
    const byId = new Map(found.map(signal => [signal?.id, signal]));
    const stands = definitions.map(definition => ({
      definition,
      signal: byId.get(definition.signal),
      state: states.get(definition.id)!,
    }));
    const counts = await store.countDecisions(
      new Map(
        stands.map(({ definition, signal, state }) => [
          definition.id,
          decisions.daysOf(definition, state.dataAsOf, signal?.step),
        ]),
      ),
    );
    return Promise.all(
      stands.map(async ({ definition, signal, state }) =>
        presentRadar({
          ...{ definition, signal, state, now: clock.now() },
          decisions: counts.get(definition.id)!,
          filling:
            definition.signal === undefined ||
            state.filledSignal === definition.signal
              ? undefined
              : await fillingOf(definition.signal),
        }),
      ),
    );
  }

  async function fillingOf(signalId: string): Promise<Filling> {
    const [isBeingCollected, queue] = await Promise.all([
      parts.isFirstCollectionUnderWay(collectorOf(signalId)),
      trends.queueStateOf(signalId),
    ]);
    return {
      isBeingCollected,
      analysed: queue.analysed,
      pending: queue.waiting + queue.claimed,
    };
  }

  const definitionOf = (radarId: string) => definitionIn(known, radarId);

  return {
    async listRadars() {
      return {
        items: await present(await known.list()),
        faults: [...known.faults],
      };
    },

    async getRadar(radarId) {
      const [radar] = await present([await definitionOf(radarId)]);
      return radar;
    },

    async listBlips(radarId, { cursor, ifNoneMatch, limit, sort, ...filters }) {
      const definition = await definitionOf(radarId);
      checkFilters(definition, filters);
      const { owned, ...named } = filters;
      // Who owns what may change between two pages; the list stays that of these owners.
      const list = JSON.stringify([
        ...['blips', radarId, sort, named],
        ...(owned ? [owned.owners] : []),
      ]);
      const shape: z.ZodType<BlipPosition> = positions[sort];
      const after = readPosition(cursor, list, shape);
      const { revision, dataAsOf } = await store.mark(radarId);
      const etag = entityTagOf(
        JSON.stringify([
          list,
          revision,
          decisions.today,
          limit,
          cursor ?? null,
          ...(owned ? [owned.topicIds] : []),
        ]),
      );
      if (matchesEntityTag(ifNoneMatch, etag)) {
        return { etag, notModified: true };
      }
      const at = await decisions.at(definition, dataAsOf);
      const { days } = at;
      const [{ items, next }, totalCount, matchingCount] = await Promise.all([
        store.listBlips(radarId, { ...filters, days, sort, limit, after }),
        store.countBlips(radarId, { days }),
        store.countBlips(radarId, { ...filters, days }),
      ]);
      return {
        etag,
        notModified: false,
        items: await at.beside(items),
        nextCursor: next ? writeCursor(list, [...next]) : null,
        totalCount,
        matchingCount,
      };
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

/** @throws Problem `invalid-request` for a quadrant or ring that the radar does not have */
function checkFilters(
  { id, quadrants, rings }: RadarDefinition,
  { quadrant = [], ring = [] }: BlipFilters,
): void {
  const faultOf = (
    pointer: string,
    asked: readonly string[],
    known: readonly string[],
  ) =>
    asked.every(value => known.includes(value))
      ? []
      : [{ pointer, detail: `must be one of ${known.join(', ')}` }];
  const idsOf = (parts: readonly { id: string }[]) => parts.map(one => one.id);
  const errors = [
    ...faultOf('quadrant', quadrant, idsOf(quadrants)),
    ...faultOf('ring', ring, idsOf(rings)),
  ];
  if (errors.length === 0) return;
  const [{ pointer, detail }] = errors;
  throw new Problem(
    'invalid-request',
    `On the radar "${id}" ${pointer} ${detail}.`,
    { errors },
  );
}
