import {
  ModelConsumer,
  ModelConsumers,
} from '@almanac/backstage-plugin-insights-react';

/** Entities of one owner that a change touches. */
export interface OwnerGroup {
  owner: string | null;
  /** All of them, those that are left off too. */
  count: number;
  /** Those that are named; direct ones first. */
  entities: ModelConsumer[];
}

/** Groups consumers by owner, the owner with most of them first; those without an owner come last. */
export function byOwner({ owners, entities }: ModelConsumers): OwnerGroup[] {
  return owners
    .map(({ owner, count }) => ({
      owner,
      count,
      entities: entities
        .filter(entity => entity.owner === owner)
        .sort((a, b) => Number(b.isDirect) - Number(a.isDirect)),
    }))
    .sort(
      (a, b) =>
        Number(a.owner === null) - Number(b.owner === null) ||
        b.count - a.count,
    );
}
