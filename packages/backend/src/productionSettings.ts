import {
  coreServices,
  createBackendFeatureLoader,
} from '@backstage/backend-plugin-api';

/** What `app-config.production.yaml` takes from the environment, and what stands there while the variable is missing. */
const FROM_ENVIRONMENT = [
  {
    key: 'app.baseUrl',
    variable: 'ALMANAC_BASE_URL',
    development: 'http://localhost:3000',
  },
  {
    key: 'backend.baseUrl',
    variable: 'ALMANAC_BASE_URL',
    development: 'http://localhost:7007',
  },
  { key: 'auth.session.secret', variable: 'AUTH_SESSION_SECRET' },
  { key: 'backend.database.connection.host', variable: 'POSTGRES_HOST' },
  { key: 'backend.database.connection.user', variable: 'POSTGRES_USER' },
  {
    key: 'backend.database.connection.password',
    variable: 'POSTGRES_PASSWORD',
  },
];

/**
 * Refuses to start with the production configuration while variables that it names are missing: a setting without its
 * variable falls back to that of development, silently.
 */
export const productionSettings = createBackendFeatureLoader({
  deps: { config: coreServices.rootConfig },
  *loader({ config }) {
    if (config.getOptionalString('auth.environment') !== 'production') return;
    const missing = FROM_ENVIRONMENT.filter(({ key, development }) => {
      const value = config.getOptional(key);
      return value === undefined || value === '' || value === development;
    });
    if (missing.length > 0) {
      throw new Error(
        `The production configuration lacks ${missing
          .map(({ key, variable }) => `${key} (${variable})`)
          .join(', ')}. Set these environment variables, or the settings.`,
      );
    }
  },
});
