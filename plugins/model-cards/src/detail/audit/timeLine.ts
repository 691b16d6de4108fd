import {
  ModelCardEdit,
  ModelEvent,
  ModelPromotion,
} from '@almanac/backstage-plugin-insights-react';

/** Something that happened to a model. */
export type TimeLineEntry =
  | { kind: 'event'; at: string; key: string; event: ModelEvent }
  | { kind: 'edit'; at: string; key: string; edit: ModelCardEdit }
  | { kind: 'asked'; at: string; key: string; promotion: ModelPromotion }
  | { kind: 'decided'; at: string; key: string; promotion: ModelPromotion };

/** A list, the latest first, as far as it was read. */
interface ReadList<Item> {
  items: readonly Item[];
  hasMore: boolean;
}

/** What happened to a model, by the lists that tell of it. */
export interface Happenings {
  events: ReadList<ModelEvent>;
  edits: ReadList<ModelCardEdit>;
  promotions: ReadList<ModelPromotion>;
}

/** Told by the lists of edits and promotions, which say more. */
const TOLD_ELSEWHERE: ReadonlySet<ModelEvent['kind']> = new Set<
  ModelEvent['kind']
>([
  'card-edited',
  'promotion-requested',
  'promotion-applied',
  'promotion-rejected',
  'promotion-withdrawn',
  'promotion-failed',
]);

/**
 * One time line of all that happened, the latest first. It ends where a list that goes on was read to: further back
 * something would be missing from it.
 */
export function timeLine({
  events,
  edits,
  promotions,
}: Happenings): TimeLineEntry[] {
  const entries: TimeLineEntry[] = [
    ...events.items
      .filter(({ kind }) => !TOLD_ELSEWHERE.has(kind))
      .map(event => ({
        kind: 'event' as const,
        at: event.at,
        key: event.id,
        event,
      })),
    ...edits.items.map(edit => ({
      kind: 'edit' as const,
      at: edit.at,
      key: edit.id,
      edit,
    })),
    ...promotions.items.flatMap(entriesOf),
  ];
  const end = Math.max(
    endOf(events, ({ at }) => at),
    endOf(edits, ({ at }) => at),
    endOf(promotions, ({ requestedAt }) => requestedAt),
  );
  return entries
    .filter(({ at }) => Date.parse(at) >= end)
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

/** What was seen in the registry is told by the event of it. */
function entriesOf(promotion: ModelPromotion): TimeLineEntry[] {
  const { id, state, requestedAt, decidedAt } = promotion;
  if (state === 'observed') return [];
  const asked: TimeLineEntry = {
    kind: 'asked',
    at: requestedAt,
    key: `${id} asked`,
    promotion,
  };
  return decidedAt === null
    ? [asked]
    : [
        { kind: 'decided', at: decidedAt, key: `${id} decided`, promotion },
        asked,
      ];
}

/** How far back a list was read; nothing is missing of one that was read to its end. */
function endOf<Item>(
  { items, hasMore }: ReadList<Item>,
  atOf: (item: Item) => string,
): number {
  const last = items[items.length - 1];
  return hasMore && last ? Date.parse(atOf(last)) : -Infinity;
}
