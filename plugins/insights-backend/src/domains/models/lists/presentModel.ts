import type { components } from '@almanac/backstage-plugin-insights-common';
import { presentDeprecation } from '../deprecations';
import { PROFILES } from '../model/completeness/profiles';
import { judgeModel } from '../model/verdict';
import type { ListedModel } from './ModelListsStore';
import type { ModelRow } from './modelRow';
import { verdictFactsOf } from './verdictFactsOf';

type Schemas = components['schemas'];

/** Who wants to know of more asks for the model's consumers. */
const MOST_ENTITIES = 100;

/**
 * A model as lists show it.
 *
 * @param shown - entities that may be named to who asks
 */
export function presentModel(
  model: ListedModel,
  shown: ReadonlySet<string>,
): Schemas['ModelSummary'] {
  const { row, aliases, latest, deprecation } = model;
  const attention: Schemas['ModelAttention'][] = JSON.parse(row.attention);
  return {
    registry: row.registry,
    name: row.name,
    title: row.title,
    summary: row.summary,
    owner: row.owner,
    task: row.task,
    licence: row.licence,
    riskTier: row.risk_tier,
    aliases: [...aliases],
    latestVersion:
      row.latest_version === null || latest === undefined
        ? null
        : {
            version: row.latest_version,
            createdAt: row.latest_version_at || null,
            status: latest.status,
          },
    versionCount: row.version_count,
    completeness: completenessOf(row),
    attention,
    verdict: judgeModel(verdictFactsOf(model, attention)),
    entities: namableOf(model).filter(ref => shown.has(ref)),
    link: row.link,
    isExample: Boolean(row.is_example),
    goneSince: row.gone_since,
    deprecation: deprecation ? presentDeprecation(deprecation) : null,
    updatedAt: row.updated_at,
  };
}

/** Entities of a model that lists name, to those whom the catalog shows them: the first hundred that are tied to it. */
export function namableOf({ entities }: Pick<ListedModel, 'entities'>) {
  const tied = entities.filter(({ isTied }) => isTied);
  return tied.slice(0, MOST_ENTITIES).map(({ ref }) => ref);
}

/** The figure of the leading profile; null before the card was first composed. */
function completenessOf({
  completeness: score,
  completeness_profile: id,
}: ModelRow): Schemas['ModelCompletenessFigure'] | null {
  const profile = PROFILES.find(one => one.id === id);
  if (!profile || score === null) return null;
  const asked = profile.rules.length;
  return {
    profile: profile.id,
    title: profile.title,
    asked,
    answered: Math.round(score * asked),
    score,
  };
}
