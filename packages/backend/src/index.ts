import { createBackend } from '@backstage/backend-defaults';
import { guestAccess } from './guestAccess';
import { localDefinitions } from './localDefinitions';
import { memorySearch } from './memorySearch';
import { productionSettings } from './productionSettings';

const backend = createBackend();

backend.add(productionSettings);

// The portal's pages, served in production
backend.add(import('@backstage/plugin-app-backend'));

// Who is asking, and what they may do
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(guestAccess);
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(
  import('@almanac/backstage-plugin-permission-backend-module-group-policy'),
);

// Catalog and documentation
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));
backend.add(localDefinitions);
backend.add(
  import('@almanac/backstage-plugin-catalog-backend-module-insights-models'),
);
backend.add(import('@backstage/plugin-techdocs-backend'));

// Search: PostgreSQL's where the database is one, else in memory; each of the two modules steps aside by itself
backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@backstage/plugin-search-backend-module-pg'));
backend.add(memorySearch);
backend.add(import('@backstage/plugin-search-backend-module-catalog'));
backend.add(import('@backstage/plugin-search-backend-module-techdocs'));
backend.add(import('@almanac/backstage-plugin-search-backend-module-insights'));

// What a person keeps and what reaches them
backend.add(import('@backstage/plugin-user-settings-backend'));
backend.add(import('@backstage/plugin-notifications-backend'));
backend.add(import('@backstage/plugin-signals-backend'));
backend.add(import('@backstage/plugin-events-backend'));

// Tools for agents
backend.add(import('@backstage/plugin-mcp-actions-backend'));

// Almanac
backend.add(import('@almanac/backstage-plugin-insights-backend'));
backend.add(
  import('@almanac/backstage-plugin-insights-backend-module-web-platform'),
);
backend.add(
  import('@almanac/backstage-plugin-insights-backend-module-prometheus'),
);
// What our own repositories depend on, where insights.manifests names some
backend.add(
  import('@almanac/backstage-plugin-insights-backend-module-manifests'),
);
// Registries of models, where insights.mlflow.servers names some
backend.add(import('@almanac/backstage-plugin-insights-backend-module-mlflow'));
// The demo company's APIs and SLOs, where insights.exampleData is on
backend.add(
  import('@almanac/backstage-plugin-insights-backend-module-example-contracts'),
);
backend.add(
  import('@almanac/backstage-plugin-insights-backend-module-example-slos'),
);

backend.start();
