import type { RegistrySource } from '@almanac/backstage-plugin-insights-node';
import { startModels } from '../__testUtils__/startModels';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';

jest.setTimeout(60_000);

const source: RegistrySource = {
  id: 'mlflow',
  title: 'MLflow',
  description: 'Reads MLflow.',
  link: 'https://mlflow.example.com',
  schedule: { frequencySeconds: 60, timeoutSeconds: 60 },
  async *collect() {},
  moveAlias: async () => ({ outcome: 'moved' }),
};

describe('registries', () => {
  const databases = MigratedDatabases.create({
    ids: ['SQLITE_3', 'POSTGRES_15'],
  });

  it.each(databases.eachSupportedId())(
    'are listed with what they can and what was read of them: %s',
    async databaseId => {
      const { api, models } = await startModels(
        await databases.init(databaseId),
        {
          sources: [source],
          lastReadAt: async () =>
            new Map([['mlflow', new Date('2026-01-01T00:00:00Z')]]),
        },
      );
      const batch = { pass: 'p1', models: [{ name: 'a' }, { name: 'b' }] };
      await models.ingest.ingest('mlflow', batch, new Date(0));
      const left = { pass: 'p2', models: [{ name: 'a' }], isWhole: true };
      await models.ingest.ingest('mlflow', left, new Date(0));
      const { body } = await api.get('/model-registries');
      expect(body.items).toEqual([
        expect.objectContaining({
          registry: 'built-in',
          canMoveAliases: true,
          canRegister: true,
          modelCount: 0,
          readAt: null,
          isCollected: false,
        }),
        {
          registry: 'mlflow',
          title: 'MLflow',
          description: 'Reads MLflow.',
          link: 'https://mlflow.example.com',
          isExample: false,
          canMoveAliases: true,
          canRegister: false,
          modelCount: 1,
          readAt: '2026-01-01T00:00:00.000Z',
          isCollected: true,
        },
      ]);
    },
  );
});
