import type { components } from '@almanac/backstage-plugin-insights-common';
import type { VerdictFacts } from '../model/verdict';
import type { ListedModel } from './ModelListsStore';

type Schemas = components['schemas'];

/** What the verdict on a model is judged by, of what lists know of it. */
export function verdictFactsOf(
  model: ListedModel,
  attention: readonly Schemas['ModelAttention'][],
): VerdictFacts {
  const { row } = model;
  return {
    isSummarised: row.completeness_profile !== null,
    goneSince: row.gone_since,
    judged: judgedOf(model),
    isJudgedHeld: model.aliases.some(
      ({ version }) => version === row.judged_version,
    ),
    newerVersion: newerVersionOf(model),
    ...{ riskTier: row.risk_tier, licence: row.licence, attention },
    deprecation: model.deprecation ?? null,
    versionDeprecation: model.judgedDeprecation ?? null,
  };
}

function judgedOf({
  row,
  judged,
}: ListedModel): Schemas['ModelJudgedVersion'] | null {
  if (row.judged_version === null || judged === undefined) return null;
  const { createdAt, status, goneSince } = judged;
  return {
    ...{ version: row.judged_version, alias: row.judged_alias },
    ...{ createdAt, status, goneSince },
  };
}

/** The latest version where it was made after the one that is judged. */
function newerVersionOf({ row, latest, judged }: ListedModel): string | null {
  if (!latest || !judged || latest.ordinal <= judged.ordinal) return null;
  return row.latest_version;
}
