import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { PgSearchEngine } from '@backstage/plugin-search-backend-module-pg';
import { searchEngineRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { MemorySearchEngine } from './MemorySearchEngine';

/** Lets search look through what is in memory, where the database is not PostgreSQL, which searches by itself. */
export const memorySearch = createBackendModule({
  pluginId: 'search',
  moduleId: 'memory-engine',
  register(register) {
    register.registerInit({
      deps: {
        database: coreServices.database,
        engines: searchEngineRegistryExtensionPoint,
        logger: coreServices.logger,
      },
      async init({ database, engines, logger }) {
        if (await PgSearchEngine.supported(database)) return;
        engines.setSearchEngine(new MemorySearchEngine({ logger }));
      },
    });
  },
});
