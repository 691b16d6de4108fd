import type { TestDatabaseId } from '@backstage/backend-test-utils';
import { createTestApi } from '../../../../platform/__testUtils__/createTestApi';
import { createModelCards } from '../../cards';
import { createModelLists } from '../createModelLists';
import type { ShownEntities } from '../ModelListsOptions';
import type { MigratedDatabases } from '../../../../platform/__testUtils__/MigratedDatabases';
import type { KeptModel } from './KeptModel';
import { keepModels } from './keepModels';

/** When the registry `mlflow` was read to its end. */
export const READ_AT = '2026-11-25T11:00:00.000Z';

/** A fresh database with models, and their lists behind the real router. */
export async function modelsOnDatabase(
  databases: MigratedDatabases,
  id: TestDatabaseId,
  models: readonly KeptModel[] = [],
  shownEntities: ShownEntities = async refs => new Set(refs),
) {
  const knex = await databases.init(id);
  await keepModels(knex, models);
  const cards = createModelCards({
    database: knex,
    clock: { now: () => new Date('2026-11-25T12:00:00Z') },
    titleOf: registry => registry,
    onChanged: () => {},
  });
  const lists = createModelLists({
    database: knex,
    cards,
    waitingPromotions: async () => [],
    shownEntities,
    lastReadAt: async () => new Map([['mlflow', new Date(READ_AT)]]),
  });
  const api = createTestApi(lists.routes);
  return {
    knex,
    api,
    async read(path: string) {
      const { status, body } = await api.get(path);
      if (status !== 200) throw new Error(`${status} ${body.detail}`);
      return body;
    },
  };
}
