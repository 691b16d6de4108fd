import { resolve } from 'node:path';
import { turnsOfOthers } from '../../../platform/__testUtils__/turnsOfOthers';
import { TextWorkers } from '../../../platform/threads/TextWorkers';
import { workerModule } from '../../../platform/threads/workerModule';
import type { CardSources } from '../model/compose/CardSources';
import { composeModelCard } from '../model/compose/composeModelCard';
import { composeSources } from './cardWork';

/** A thread that compiles the sources takes its time. */
jest.setTimeout(60_000);

const tasks = workerModule(resolve(__dirname, 'cardWork.ts'), 'cardWork');
const counts = { minThreads: 0, maxThreads: 1 };
const workers = new TextWorkers(tasks, counts);
const keys = Array.from(
  { length: 10_000 },
  (_, index) => `k${index}: ${index}`,
);
const big: CardSources = {
  model: {
    ...{ id: '1', registry: 'mlflow', registryTitle: 'MLflow', name: 'churn' },
    ...{ description: null, tags: {}, owner: null, link: null },
    ...{ createdAt: null, updatedAt: null, cardRevision: 0 },
  },
  version: null,
  texts: [
    {
      ...{ source: 'README.md', format: 'hugging-face', by: 'human' },
      ...{ scope: 'model', text: `---\n${keys.join('\n')}\n---\n# Churn\n` },
    },
  ],
  said: [],
  entities: [],
};

describe('big cards', () => {
  beforeAll(() => workers.start());
  afterAll(() => workers.stop());

  it('are composed in a thread, while others have their turn', async () => {
    const turns = await turnsOfOthers(async () => {
      const card = await workers.run(composeSources, big, 200_000);
      expect(card).toEqual(composeModelCard(big));
    });
    expect(turns).toBeGreaterThan(1_000);
  });

  it('need the threads, while small ones do not', async () => {
    const idle = new TextWorkers(tasks, counts);
    const small = { ...big, texts: [] };
    const card = await idle.run(composeSources, small, 100);
    expect(card).toEqual(composeModelCard(small));
    await expect(idle.run(composeSources, big, 200_000)).rejects.toThrow(
      'not running',
    );
  });
});
