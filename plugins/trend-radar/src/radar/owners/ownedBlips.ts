import type { RadarOwners } from '@almanac/backstage-plugin-insights-react';
import type { ShownBlip } from '../ShownBlip';

/** What the address says for entities without an owner: no reference is like it. */
export const NO_OWNER = 'none';

/** How the address names an owner. */
export function ownerValue(owner: string | null): string {
  return owner ?? NO_OWNER;
}

/** Of some owners, as the address names them, those that nothing on the radar belongs to. */
export function unknownOwners(
  chosen: readonly string[],
  { owners }: Pick<RadarOwners, 'owners'>,
): string[] {
  const known = new Set(owners.map(({ owner }) => ownerValue(owner)));
  return chosen.filter(value => !known.has(value));
}

/** The blips whose topics touch something of any of some owners; owners that the radar does not know narrow nothing. */
export function ownedBlips(
  blips: ShownBlip[],
  chosen: readonly string[],
  owned: Pick<RadarOwners, 'owners'>,
): ShownBlip[] {
  const unknown = unknownOwners(chosen, owned);
  const asked = new Set(chosen.filter(value => !unknown.includes(value)));
  if (asked.size === 0) return blips;
  const topics = new Set(
    owned.owners
      .filter(({ owner }) => asked.has(ownerValue(owner)))
      .flatMap(({ topicIds }) => topicIds),
  );
  return blips.filter(({ topicId }) => topics.has(topicId));
}

/** Tells whose each topic is, as the address names owners. */
export function ownersByTopic(
  owners: RadarOwners['owners'],
): (topicId: string) => readonly string[] {
  const found = new Map<string, string[]>();
  for (const { owner, topicIds } of owners) {
    for (const topicId of topicIds) {
      const ofTopic = found.get(topicId);
      if (ofTopic) ofTopic.push(ownerValue(owner));
      else found.set(topicId, [ownerValue(owner)]);
    }
  }
  return topicId => found.get(topicId) ?? [];
}
