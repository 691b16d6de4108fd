import {
  CsvValue,
  ModelSummary,
  toCsv,
} from '@almanac/backstage-plugin-insights-react';
import type { listMessages } from './messages';

type Field = keyof (typeof listMessages)['csv'];

/** What a file holds of a model: instants are ISO 8601 in UTC. */
const fields: Record<Field, (model: ModelSummary) => CsvValue> = {
  registry: model => model.registry,
  name: model => model.name,
  title: model => model.title,
  owner: model => model.owner,
  task: model => model.task,
  licence: model => model.licence,
  riskTier: model => model.riskTier,
  aliases: model =>
    model.aliases.map(({ alias, version }) => `${alias}=${version}`).join(' '),
  latestVersion: model => model.latestVersion?.version ?? null,
  latestVersionAt: model => model.latestVersion?.createdAt ?? null,
  latestVersionStatus: model => model.latestVersion?.status ?? null,
  versionCount: model => model.versionCount,
  profile: model => model.completeness?.profile ?? null,
  answered: model => model.completeness?.answered ?? null,
  asked: model => model.completeness?.asked ?? null,
  verdict: model => model.verdict.sentence,
  judgedVersion: model => model.verdict.judged?.version ?? null,
  attention: model => model.attention.map(({ ruleId }) => ruleId).join(' '),
  why: model => model.attention.map(({ why }) => why).join(' '),
  entities: model => model.entities.join(' '),
  goneSince: model => model.goneSince,
  deprecatedSince: model => model.deprecation?.at ?? null,
  deprecationReason: model => model.deprecation?.reason ?? null,
  endsOn: model => model.deprecation?.endsOn ?? null,
  updatedAt: model => model.updatedAt,
  isExample: model => String(model.isExample),
  link: model => model.link,
};

/**
 * A list of models as CSV.
 *
 * @param headOf - the words of a column
 */
export function modelCsv(
  models: readonly ModelSummary[],
  headOf: (field: Field) => string,
): string {
  const names = Object.keys(fields) as Field[];
  return toCsv(
    names.map(headOf),
    models.map(model => names.map(name => fields[name](model))),
  );
}
