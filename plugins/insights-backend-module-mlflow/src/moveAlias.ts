import type {
  AliasMove,
  AliasMoveResult,
} from '@almanac/backstage-plugin-insights-node';
import type { MlflowClient } from './http/MlflowClient';
import { MlflowError } from './http/MlflowError';
import { NO_ALIASES } from './read/noAliases';
import { STAGE_PREFIX } from './record/stagesOf';
import { wireModelSchema } from './wire/WireModel';

const PATH = 'registered-models/alias';

/**
 * Moves an alias if the expected version holds it. MLflow has no such operation: who holds it is read before and after, so
 * that of two who move it at the same time at most the last is told that it is moved. What another client moves between the
 * first reading and our move is overwritten unseen.
 *
 * @throws MlflowError where the server does not answer: whether it moved is not known then
 */
export async function moveAlias(
  client: MlflowClient,
  move: AliasMove,
): Promise<AliasMoveResult> {
  const { model: name, alias, version, expectedVersion, signal } = move;
  if (alias.startsWith(STAGE_PREFIX)) return ofStage(alias);
  try {
    const before = await holderOf(client, move);
    if (before !== expectedVersion) {
      return { outcome: 'conflict', holder: before };
    }
    if (before === version) return { outcome: 'moved' };
    const body = version === null ? { name, alias } : { name, alias, version };
    const method = version === null ? 'DELETE' : 'POST';
    await client.change(method, PATH, body, signal);
  } catch (error) {
    if (!(error instanceof MlflowError)) throw error;
    const { kind, reason, howToMend } = error;
    if (kind === 'unavailable' || kind === 'failed') throw error;
    if (error.isUnknownQuestion) return { outcome: 'refused', ...NO_ALIASES };
    return { outcome: 'refused', reason, howToMend };
  }
  const holder = await holderOf(client, move);
  return holder === version
    ? { outcome: 'moved' }
    : { outcome: 'conflict', holder };
}

/** What is answered where a stage of MLflow 2 is asked for in place of an alias. */
function ofStage(alias: string): AliasMoveResult {
  const stage = alias.slice(STAGE_PREFIX.length);
  return {
    outcome: 'refused',
    reason: `${stage} is a stage of MLflow and no alias: several versions may be of it, so nobody holds it alone.`,
    howToMend: `Move the version to the stage ${stage} in MLflow, or ask for an alias.`,
  };
}

/** The version that holds an alias now; null where none does. */
async function holderOf(
  client: MlflowClient,
  { model, alias, signal }: AliasMove,
): Promise<string | null> {
  const query = { name: model };
  const answer = await client.get('registered-models/get', query, signal);
  const { data } = wireModelSchema.safeParse(answer.registered_model);
  if (!data) {
    throw new MlflowError(
      'unavailable',
      'It answers with something else than a model',
      'See which version of MLflow the server has',
    );
  }
  const held = data.aliases?.find(one => one.alias === alias);
  return held?.version ?? null;
}
