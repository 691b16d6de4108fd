import { describeRegistryContract } from '@almanac/backstage-plugin-insights-node/testUtils';
import { startModels } from '../__testUtils__/startModels';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { sourceOfBuiltIn } from './__testUtils__/sourceOfBuiltIn';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: ['SQLITE_3'] });

/** Names that are hard to ask for. */
const MODELS = ['churn', 'team/fraud', 'ünï — 模型', '模'.repeat(250)];

/** A registry of its own, filled by the API. */
async function create() {
  const database = await databases.init('SQLITE_3');
  const anybody = { alias: '*', approval: 'none' as const };
  const { api } = await startModels(database, {
    settings: {
      ...{ files: [], annotation: false, cardUrls: [] },
      promotions: { approval: [anybody], fourEyes: false },
    },
  });
  for (const name of MODELS) {
    for (const version of ['1', '2', '3']) {
      const path = `/models/built-in/${encodeURIComponent(name)}/versions`;
      const { status } = await api.post(path, {
        ...{ version, description: `Of ${version}.`, owner: 'team-a' },
        metrics: [{ name: 'auc', value: 0.9 }],
        artifacts: [{ path: 'model.bin', bytes: 7 }],
        aliases: version === '2' ? ['champion'] : [],
      });
      expect(status).toBe(201);
    }
  }
  return sourceOfBuiltIn(api);
}

describeRegistryContract({
  name: 'the built-in registry over the API',
  create,
  now: new Date('2026-11-26T12:00:00Z'),
  aliasMoves: {
    create,
    model: 'churn',
    alias: 'champion',
    holder: '2',
    other: '3',
    missing: '99',
  },
});
