import {
  analysisHealth,
  collectionHealth,
  modelsHealth,
  radarsHealth,
  slosHealth,
} from './health';
import { createHealthRoutes } from './platform/healthRoutes';

const collectors = (...freshness: ('fresh' | 'stale' | 'never')[]) => ({
  listCollectors: async () =>
    freshness.map((one, i) => ({
      collector: { id: `c${i}` },
      freshness: one,
    })) as never,
});
const queue = (failed: number) => ({
  queueState: async () => ({
    waiting: 3,
    claimed: 1,
    failed,
    analysed: 9,
    lastFinishedAt: null,
  }),
});
const radars = (...files: string[]) => ({
  listRadars: async () => ({
    items: [],
    faults: files.map(file => ({
      file,
      line: null,
      column: null,
      path: '',
      detail: '',
      howToMend: '',
    })),
  }),
});
const slos = (failingSources: string[] = [], faultyFiles: string[] = []) => ({
  health: async () => ({ slos: 7, failingSources, faultyFiles }),
});
const models = (unreadableCards = 0, ...silentRegistries: string[]) => ({
  health: async () => ({ models: 3, unreadableCards, silentRegistries }),
});
type Parts = [
  ReturnType<typeof collectors>,
  ReturnType<typeof queue>,
  ReturnType<typeof radars>,
  ReturnType<typeof slos>,
  ReturnType<typeof models>?,
];
const health = (...parts: Parts) =>
  createHealthRoutes([
    () => collectionHealth(parts[0]),
    () => analysisHealth(parts[1]),
    () => radarsHealth(parts[2]),
    () => slosHealth(parts[3]),
    () => modelsHealth(parts[4] ?? models()),
  ]).getHealth({} as never);

describe('the health of the backend', () => {
  it('is ok where all is fresh, analysed and readable; a collector that never ran is new, not late', async () => {
    const answer = await health(
      collectors('fresh', 'never'),
      queue(0),
      radars(),
      slos(),
    );
    expect(answer).toMatchObject({
      body: {
        status: 'ok',
        checks: [
          { id: 'collection' },
          { id: 'analysis' },
          { id: 'radars' },
          { id: 'slos', detail: '7 SLOs, no source fails.' },
          { id: 'models', detail: '3 models, all cards can be read.' },
        ],
      },
    });
  });

  it.each<{ why: string; parts: Parts; detail: string }>([
    {
      why: 'a collector is late',
      parts: [collectors('fresh', 'stale'), queue(0), radars(), slos()],
      detail: 'Out of date: c1.',
    },
    {
      why: 'analyses were given up',
      parts: [collectors('fresh'), queue(2), radars(), slos()],
      detail: '2 given up, 3 waiting, 1 under way.',
    },
    {
      why: 'a radar file has faults',
      parts: [collectors(), queue(0), radars('a.yaml', 'a.yaml'), slos()],
      detail: 'With faults: a.yaml.',
    },
    {
      why: 'a source of SLIs does not answer and a file of SLOs has faults',
      parts: [collectors(), queue(0), radars(), slos(['mimir'], ['b.yaml'])],
      detail: 'source mimir does not answer; b.yaml has faults.',
    },
    {
      why: 'a card cannot be read and a registry does not move an alias',
      parts: [collectors(), queue(0), radars(), slos(), models(1, 'mlflow')],
      detail: '3 models; cards of 1 cannot be read; mlflow moves no aliases.',
    },
  ])('is degraded where $why, and says what', async ({ parts, detail }) => {
    const answer = await health(...parts);
    expect(answer).toMatchObject({ body: { status: 'degraded' } });
    expect(JSON.stringify(answer)).toContain(detail);
  });
});
