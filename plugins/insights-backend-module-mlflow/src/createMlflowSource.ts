import type { RegistrySource } from '@almanac/backstage-plugin-insights-node';
import { collectMlflow } from './collect/collectMlflow';
import { MlflowClient } from './http/MlflowClient';
import { moveAlias } from './moveAlias';
import type { MlflowSettings } from './readMlflowSettings';

/** What a source may be given beside its settings. */
export interface MlflowSourceParts {
  readonly client?: MlflowClient;
  /** Gets what is to be called when the server tells of a change; see `webhook/`. */
  readonly watch?: (changed: () => void) => void;
}

/** The registry of one MLflow server, 2 or 3, over its REST API. */
export function createMlflowSource(
  settings: MlflowSettings,
  { client = new MlflowClient(settings), watch }: MlflowSourceParts = {},
): RegistrySource {
  const { id, url, title = id, schedule } = settings;
  const failed = (doing: string, error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    return new Error(`${doing} of ${title} failed. ${reason}`, {
      cause: error,
    });
  };
  return {
    id,
    title,
    description: `Models, versions, aliases and runs of the MLflow server at ${url}`,
    link: `${url}/#/models`,
    schedule,
    async *collect(context) {
      try {
        yield* collectMlflow({ ...settings, client }, context);
      } catch (error) {
        context.signal.throwIfAborted();
        throw failed('Reading the registry', error);
      }
    },
    async moveAlias(move) {
      try {
        return await moveAlias(client, move);
      } catch (error) {
        move.signal.throwIfAborted();
        throw failed(`Moving an alias`, error);
      }
    },
    ...(watch && { watch }),
  };
}
