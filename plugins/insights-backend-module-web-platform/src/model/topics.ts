import type { CollectedTopic } from '@almanac/backstage-plugin-insights-node';
import { areaOfFeature } from './areaOfFeature';
import { NAMESPACE } from './signals';
import type { Feature, WebPlatformSource } from './WebPlatformSource';

/** Id of the topic of a feature. */
export function topicIdOfFeature(featureId: string): string {
  return `${NAMESPACE}:${featureId}`;
}

/** Id of the topic of a group. */
export function topicIdOfGroup(groupId: string): string {
  return `${NAMESPACE}:group.${groupId}`;
}

/** Ids that features had before they were moved or split, by the id that they have now. */
export function formerIds(
  features: WebPlatformSource['features'],
): ReadonlyMap<string, readonly string[]> {
  const former = new Map<string, string[]>();
  for (const [id, entry] of Object.entries(features)) {
    for (const target of targetsOf(entry)) {
      former.set(target, [...(former.get(target) ?? []), id]);
    }
  }
  return former;
}

function targetsOf(
  entry: WebPlatformSource['features'][string],
): readonly string[] {
  switch (entry.kind) {
    case 'moved':
      return [entry.redirect_target];
    case 'split':
      return entry.redirect_targets;
    default:
      return [];
  }
}

/** The topic of a feature. */
export function topicOfFeature(
  id: string,
  feature: Feature,
  source: WebPlatformSource,
  former: readonly string[],
): CollectedTopic {
  const { baseline } = feature.status;
  return {
    id: topicIdOfFeature(id),
    title: feature.name,
    description: feature.description,
    aliases: [...new Set([...former, ...(feature.caniuse ?? [])])].filter(
      alias => alias !== id,
    ),
    tags: [
      // Radars take their quadrants from areas and groups: what the standards discourage must not be recommended by wide support.
      ...(feature.discouraged
        ? ['discouraged']
        : [
            `area:${areaOfFeature(feature, source.groups)}`,
            ...(feature.group ?? []).map(group => `group:${group}`),
          ]),
      `baseline:${baseline === false ? 'limited' : baseline}`,
    ],
    links: [
      ...mdnLink(feature, source),
      ...(feature.spec ?? []).map((url, index) => ({
        title: index === 0 ? 'Specification' : `Specification ${index + 1}`,
        url,
      })),
      ...(feature.caniuse ?? []).slice(0, 1).map(caniuse => ({
        title: 'Can I use',
        url: `https://caniuse.com/${caniuse}`,
      })),
      {
        title: 'Web Platform Status',
        url: `https://webstatus.dev/features/${id}`,
      },
    ],
  };
}

function mdnLink(feature: Feature, { compatOf }: WebPlatformSource) {
  for (const key of feature.compat_features ?? []) {
    const url = compatOf(key)?.mdn_url;
    if (url) return [{ title: 'MDN', url }];
  }
  return [];
}

/** The topic of a group. */
export function topicOfGroup(
  id: string,
  { groups }: WebPlatformSource,
): CollectedTopic {
  const { name, parent } = groups[id];
  const within =
    parent && groups[parent] ? ` Part of ${groups[parent].name}.` : '';
  return {
    id: topicIdOfGroup(id),
    title: `${name} (group)`,
    description: `Features of the web-features group ${name}.${within}`,
    aliases: [],
    tags: ['kind:group', ...(parent ? [`group:${parent}`] : [])],
    links: [
      {
        title: 'Web Platform Status',
        url: `https://webstatus.dev/?q=${encodeURIComponent(`group:${id}`)}`,
      },
    ],
  };
}
