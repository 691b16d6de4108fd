import type { RegistrySource } from '@almanac/backstage-plugin-insights-node';
import type { Knex } from 'knex';
import type { OperationHandlers } from '../../../platform/operations';
import { BUILT_IN_REGISTRY } from '../builtIn';
import { BUILT_IN_TITLE, listRegistries } from './listRegistries';
import { DatabaseModelCounts } from './DatabaseModelCounts';
import type { LastReadAt } from './LastReadAt';

/** Operations about registries. */
export type ModelRegistriesOperations = 'listModelRegistries';

/** Registries, wired. */
export interface WiredRegistries {
  readonly routes: OperationHandlers<ModelRegistriesOperations>;
  /** What people call a registry; its id where it is read no more. */
  titleOf(registryId: string): string;
}

/** Wires what is told of registries. */
export function createRegistries(options: {
  readonly database: Knex;
  readonly sources: readonly RegistrySource[];
  readonly lastReadAt: LastReadAt;
}): WiredRegistries {
  const titles = new Map(options.sources.map(({ id, title }) => [id, title]));
  titles.set(BUILT_IN_REGISTRY, BUILT_IN_TITLE);
  const counts = new DatabaseModelCounts(options.database);
  return {
    routes: {
      async listModelRegistries() {
        return { body: { items: await listRegistries(options, counts) } };
      },
    },
    titleOf: registryId => titles.get(registryId) ?? registryId,
  };
}
