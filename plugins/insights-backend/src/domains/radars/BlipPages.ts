import { z } from 'zod';
import { readPosition, writeCursor } from '../../platform/cursor';
import { entityTagOf, matchesEntityTag } from '../../platform/entityTag';
import { Problem } from '../../platform/Problem';
import type { BlipDecisions } from './BlipDecisions';
import type { RadarDefinition } from './model/RadarDefinition';
import type { BlipFilters, BlipSort, RadarsService } from './RadarsService';
import type { BlipPosition, RadarsStore } from './RadarsStore';

/** Shapes of the places in each order. */
const positions = {
  attention: z.tuple([z.string(), z.number(), z.string(), z.string()]),
  title: z.tuple([z.string(), z.string()]),
  change: z.tuple([z.number(), z.string(), z.string()]),
} as const satisfies Record<BlipSort, z.ZodType<BlipPosition>>;

/** The blips of a radar, page by page, in an order that holds from one page to the next. */
export class BlipPages {
  readonly #store: RadarsStore;
  readonly #decisions: BlipDecisions;

  constructor(store: RadarsStore, decisions: BlipDecisions) {
    this.#store = store;
    this.#decisions = decisions;
  }

  /** @throws Problem `invalid-request` for a quadrant or ring that the radar does not have, `invalid-cursor` */
  async page(
    definition: RadarDefinition,
    {
      cursor,
      ifNoneMatch,
      limit,
      sort,
      ...filters
    }: Parameters<RadarsService['listBlips']>[1],
  ): ReturnType<RadarsService['listBlips']> {
    const store = this.#store;
    const decisions = this.#decisions;
    const radarId = definition.id;
    checkFilters(definition, filters);
    const { ring, ...others } = filters;
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
    const known = definition.rings.map(({ id }) => id);
    const asked = {
      ...{ ...others, days },
      ...(ring && { standsIn: { rings: ring, known } }),
    };
    const [{ items, next }, totalCount, matchingCount] = await Promise.all([
      store.listBlips(radarId, { ...asked, sort, limit, after }),
      store.countBlips(radarId, { days }),
      store.countBlips(radarId, asked),
    ]);
    return {
      etag,
      notModified: false,
      items: await at.beside(items),
      nextCursor: next ? writeCursor(list, [...next]) : null,
      totalCount,
      matchingCount,
    };
  }
}

/** @throws Problem `invalid-request` for a quadrant or ring that the radar does not have */
function checkFilters(
  { id, quadrants, rings }: RadarDefinition,
  { quadrant = [], ring = [], suggestedRing = [] }: BlipFilters,
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
    ...faultOf('suggestedRing', suggestedRing, idsOf(rings)),
  ];
  if (errors.length === 0) return;
  const [{ pointer, detail }] = errors;
  throw new Problem(
    'invalid-request',
    `On the radar "${id}" ${pointer} ${detail}.`,
    { errors },
  );
}
