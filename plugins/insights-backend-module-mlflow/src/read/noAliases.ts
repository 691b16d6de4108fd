import type { CollectionProblem } from '@almanac/backstage-plugin-insights-node';
import { MlflowError } from '../http/MlflowError';
import type { MlflowClient } from '../http/MlflowClient';
import { stagesOf } from '../record/stagesOf';
import type { WireModel } from '../wire/WireModel';

/** Why no alias can be moved on a server that does not know the question, and what helps. */
export const NO_ALIASES = {
  reason: 'This MLflow server has no aliases, which came with MLflow 2.3.',
  howToMend:
    'Update MLflow; until then move versions between its stages, which are shown as they are there.',
} as const;

/** Major and minor version since which MLflow has aliases. */
const SINCE = [2, 3] as const;

const isBefore = ([major, minor]: readonly number[]) =>
  major < SINCE[0] || (major === SINCE[0] && minor < SINCE[1]);

/**
 * That a server is too old for aliases, told where that matters: where stages say which versions are in use, and no alias does.
 * A server does not say itself which questions it knows, but its version.
 */
export async function noAliasesProblem(
  client: Pick<MlflowClient, 'version'>,
  models: readonly WireModel[],
  signal: AbortSignal,
): Promise<CollectionProblem[]> {
  const hasAliases = models.some(({ aliases }) => aliases?.length);
  const hasStages = models.some(one => Object.keys(stagesOf(one)).length > 0);
  if (hasAliases || !hasStages) return [];
  const version = await versionOf(client, signal);
  const numbers = /^(\d+)\.(\d+)/.exec(version)?.slice(1).map(Number);
  if (!numbers || !isBefore(numbers)) return [];
  const reason = `${NO_ALIASES.reason} It is ${version}: promotions of its models are refused, and the version in use is the one of the stage Production.`;
  return [{ item: 'aliases', ...NO_ALIASES, reason }];
}

/** Empty where the server does not tell it. */
async function versionOf(
  client: Pick<MlflowClient, 'version'>,
  signal: AbortSignal,
): Promise<string> {
  try {
    return await client.version(signal);
  } catch (error) {
    if (!(error instanceof MlflowError)) throw error;
    return '';
  }
}
