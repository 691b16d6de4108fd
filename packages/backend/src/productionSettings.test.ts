import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { productionSettings } from './productionSettings';

const start = (config: object) =>
  startTestBackend({
    features: [
      productionSettings,
      mockServices.rootConfig.factory({ data: config as {} }),
    ],
  });

const development = {
  app: { baseUrl: 'http://localhost:3000' },
  backend: { baseUrl: 'http://localhost:7007' },
};
const connection = { host: 'db', user: 'portal', password: 'secret' };
const production = {
  app: { baseUrl: 'https://portal.example' },
  backend: { baseUrl: 'https://portal.example', database: { connection } },
  auth: { environment: 'production', session: { secret: 'secret' } },
};

describe('productionSettings', () => {
  it('asks for nothing during development', async () => {
    const backend = await start(development);
    await backend.stop();
  });

  it('starts in production where everything is set', async () => {
    const backend = await start(production);
    await backend.stop();
  });

  it('names every variable that is missing, and starts nothing', async () => {
    await expect(
      start({ ...development, auth: { environment: 'production' } }),
    ).rejects.toThrow(
      'The production configuration lacks app.baseUrl (ALMANAC_BASE_URL), backend.baseUrl (ALMANAC_BASE_URL), ' +
        'auth.session.secret (AUTH_SESSION_SECRET), backend.database.connection.host (POSTGRES_HOST), ' +
        'backend.database.connection.user (POSTGRES_USER), backend.database.connection.password (POSTGRES_PASSWORD).',
    );
  });
});
