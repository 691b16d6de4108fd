import { ModelCardWritten } from '@almanac/backstage-plugin-insights-react';

/** Something that a format cannot carry. */
export type Loss = ModelCardWritten['losses'][number];

/** Losses as the backend groups them, all of them. */
export type ToldGroups = ModelCardWritten['lossGroups'];

/** Places of a source that are alike, where several are lost. */
export interface LostPlaces {
  of: NonNullable<Loss['of']>;
  /** A pointer in which `*` stands for any position in a list. */
  pattern: string;
  count: number;
}

/** Losses of one kind. */
export interface LossGroup {
  kind: Loss['kind'];
  /** All of the kind. */
  count: number;
  why: string;
  /** Those that stand each for itself. */
  losses: readonly Loss[];
  /** Those of sources that repeat, by place. */
  places: readonly LostPlaces[];
  /** So many more are counted, and in neither of these. */
  leftOff: number;
}

/** The weightiest first: what is gone, what comes back otherwise, what stays behind beside it. */
const KINDS: readonly Loss['kind'][] = [
  'no-place',
  'changed',
  'number',
  'other-text',
  'other-statements',
];

/**
 * Losses by kind, the weightiest kind first; kinds of a newer backend come last.
 *
 * @param losses - each, as far as they are listed
 * @param told - all, grouped; an older backend does not tell them
 */
export function lossGroups(
  losses: readonly Loss[],
  told: ToldGroups = [],
): LossGroup[] {
  const kinds = new Set([
    ...KINDS,
    ...[...losses, ...told].map(({ kind }) => kind),
  ]);
  return [...kinds]
    .map(kind => {
      const has = (one: { kind: Loss['kind'] }) => one.kind === kind;
      return groupOf(kind, losses.filter(has), told.filter(has));
    })
    .filter(group => group.count > 0);
}

function groupOf(
  kind: Loss['kind'],
  all: readonly Loss[],
  told: NonNullable<ToldGroups>,
): LossGroup {
  const places = told.flatMap(group => {
    const { of } = group;
    const repeats = group.places.some(({ count }) => count > 1);
    return of !== null && repeats
      ? group.places.map(({ pattern, count }) => ({ of, pattern, count }))
      : [];
  });
  const losses = all.filter(({ of }) => !places.some(one => one.of === of));
  const sum = (counted: readonly { count: number }[]) =>
    counted.reduce((total, { count }) => total + count, 0);
  const count = Math.max(all.length, sum(told));
  return {
    ...{ kind, count, losses, places },
    why: all[0]?.why ?? told[0]?.sentence ?? '',
    leftOff: count - losses.length - sum(places),
  };
}
