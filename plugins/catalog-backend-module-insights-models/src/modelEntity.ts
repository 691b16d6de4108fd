import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import {
  formatModelLink,
  MODEL_ANNOTATION,
  type components,
} from '@almanac/backstage-plugin-insights-common';
import { entityNameOf } from './entityNameOf';
import type { ProviderSettings } from './ProviderSettings';

type ModelSummary = components['schemas']['ModelSummary'];

/** What the entity of a model is of. */
const MODEL_TYPE = 'ml-model';

/** Label of models that their registry has no more. */
const GONE_LABEL = 'almanac.io/gone';
const EXAMPLE_TAG = 'example-data';

/** What every entity of models is made with. */
export type ModelEntityOptions = Pick<
  ProviderSettings,
  'namespace' | 'fallbackOwner' | 'portalUrl'
>;

/**
 * The entity of a model. One that its registry has no more keeps it, as deprecated: who depends on it is what somebody
 * needs to know just then, and relations to an entity that is not there say nothing.
 */
export function modelEntity(
  model: ModelSummary,
  { namespace, fallbackOwner, portalUrl }: ModelEntityOptions,
): Entity {
  const { registry, name, title, summary, goneSince, isExample } = model;
  const link = formatModelLink(model);
  // Every part of a location reference is text; spaces and commas are encoded in a link.
  const location = `insights-models:${link}`;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: {
      namespace,
      name: entityNameOf(model),
      title: title ?? name,
      ...(summary !== null && { description: summary }),
      ...(isExample && { tags: [EXAMPLE_TAG] }),
      ...(goneSince !== null && { labels: { [GONE_LABEL]: 'true' } }),
      annotations: {
        [ANNOTATION_LOCATION]: location,
        [ANNOTATION_ORIGIN_LOCATION]: location,
        [MODEL_ANNOTATION]: link,
      },
      links: [
        ...(portalUrl
          ? [
              {
                url: `${portalUrl}${pageOf(registry, name)}`,
                title: 'Model card',
              },
            ]
          : []),
        ...(isAddress(model.link)
          ? [{ url: model.link, title: `In ${registry}` }]
          : []),
      ],
    },
    spec: {
      type: MODEL_TYPE,
      lifecycle: lifecycleOf(model),
      owner: ownerOf(model.owner) ?? fallbackOwner,
    },
  };
}

/** A version that holds an alias is in use somewhere; what shall not be used any more is deprecated all the same. */
function lifecycleOf({
  goneSince,
  deprecation,
  aliases,
}: ModelSummary): string {
  if (goneSince !== null || deprecation !== null) return 'deprecated';
  return aliases.length > 0 ? 'production' : 'experimental';
}

function pageOf(registry: string, name: string): string {
  return `/models/${encodeURIComponent(registry)}/${encodeURIComponent(name)}`;
}

function isAddress(link: string | null): link is string {
  return link !== null && /^https?:/.test(link) && URL.canParse(link);
}

/** A registry may hold any text for an owner. */
function ownerOf(owner: string | null): string | undefined {
  if (owner === null) return undefined;
  try {
    const ref = parseEntityRef(owner, { defaultKind: 'group' });
    const isKept = [ref.namespace, ref.name].every(part =>
      /^[\w.-]{1,63}$/.test(part),
    );
    return isKept ? stringifyEntityRef(ref) : undefined;
  } catch {
    // What the parser refuses is no reference.
    return undefined;
  }
}
