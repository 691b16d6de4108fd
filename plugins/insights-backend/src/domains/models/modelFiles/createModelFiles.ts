import type { RegistrySource } from '@almanac/backstage-plugin-insights-node';
import type { Knex } from 'knex';
import { digestOf } from '../../../platform/digest';
import { wholeRegistry } from '../wholeRegistry';
import { DatabaseCardsReadBefore } from './DatabaseCardsReadBefore';
import { readModels } from './readModels';

/** Id of the registry. */
export const MODEL_FILES = 'model-files';

/** Changes when files are understood anew: then all are brought once more. */
const READ_BY = '2';

/** What the registry reads. */
export interface ModelFilesOptions {
  /** Files and directories, relative to the directory that the backend runs in. */
  readonly paths: readonly string[];
  /** Whether what they say is made up. */
  readonly isExample: boolean;
  /** Where cards are kept; without it, a model has none while the file of it cannot be read. */
  readonly database?: Knex;
}

/**
 * The registry of models that are written in files. Files are read whole each time, and nothing is brought while they say
 * the same. While one of them has a fault no model is taken to be gone: it may be the one that cannot be read.
 */
export function createModelFiles({
  paths,
  isExample,
  database,
}: ModelFilesOptions): RegistrySource {
  const before = database && new DatabaseCardsReadBefore(database, MODEL_FILES);
  return {
    id: MODEL_FILES,
    title: 'Models in files',
    description: isExample
      ? 'Made-up models of Larkfield Supply, an invented company, in files that insights.models.files names.'
      : 'Models that are written in files that insights.models.files names.',
    isExample,
    howToMoveAliases: 'Change `aliases` of the model in its file.',
    schedule: { frequencySeconds: 60, timeoutSeconds: 300 },
    async *collect({ signal, now, checkpoint }) {
      const read = await readModels(paths, before?.find.bind(before));
      signal.throwIfAborted();
      const digest = digestOf(JSON.stringify([READ_BY, read]));
      if (checkpoint?.digest === digest) return;
      const batches = wholeRegistry({
        ...read,
        load: async models => models,
        pass: now.toISOString(),
        isWhole: read.problems.length === 0,
        checkpoint: { digest },
      });
      for await (const batch of batches) {
        signal.throwIfAborted();
        yield batch;
      }
    },
  };
}
