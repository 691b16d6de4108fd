import { mockServices } from '@backstage/backend-test-utils';
import { createTestApi } from '../../platform/__testUtils__/createTestApi';
import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { DEMO_SIGNAL, demoBatch, runs } from './__testUtils__/demoSignal';
import { InlineAnalysisRunner } from './__testUtils__/InlineAnalysisRunner';
import {
  databaseIds,
  trendsOnDatabase,
} from './__testUtils__/trendsOnDatabase';
import { createTrendsDomain } from './createTrendsDomain';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
const PATH = `/signals/${DEMO_SIGNAL}/verdicts`;

const rising = Array.from({ length: 60 }, (_, month) => 0.1 + month * 0.01);
const TOPICS = [
  { a: rising, b: runs([0.05, 60]) },
  { a: runs([0.3, 60]), b: runs([0.1, 60]) },
  { a: runs([0.2, 60]), b: runs([0.1, 60]) },
];

async function start(id: (typeof databaseIds)[number]) {
  const { knex, clock, signals, sweepOf } = await trendsOnDatabase(
    databases,
    id,
  );
  await signals.ingest('demo', demoBatch(TOPICS));
  const { routes } = createTrendsDomain({
    ...{ database: knex, clock, signals },
    logger: mockServices.logger.mock(),
    runner: new InlineAnalysisRunner(),
  });
  return { api: createTestApi(routes), sweep: () => sweepOf('one').drain() };
}

describe.each(databases.eachSupportedId())('verdicts of a signal on %s', id => {
  it('are those of the analyses, page by page', async () => {
    const { api, sweep } = await start(id);
    expect((await api.get(PATH)).body).toEqual({ items: [], nextCursor: null });
    await sweep();
    const first = await api.get(`${PATH}?limit=2`);
    const second = await api.get(
      `${PATH}?limit=2&cursor=${first.body.nextCursor}`,
    );
    expect(second.body.nextCursor).toBeNull();
    const items = [...first.body.items, ...second.body.items];
    expect(items.map(({ topicId }) => topicId)).toEqual([
      ...['demo:t0', 'demo:t1', 'demo:t2'],
    ]);
    for (const { topicId, verdict, value, latestAt } of items) {
      const { body } = await api.get(
        `/topics/${topicId}/analyses/${DEMO_SIGNAL}`,
      );
      expect({ verdict, value, at: latestAt }).toEqual({
        verdict: body.analysis.verdict,
        ...body.analysis.latest,
      });
    }
    expect(items[0].verdict).toBe('rising');
  });

  it('are not those of a signal that is not there', async () => {
    const { api } = await start(id);
    expect(await api.get('/signals/demo:none/verdicts')).toMatchObject({
      status: 404,
      body: { type: '/api/insights/v1/problems/unknown-signal' },
    });
  });
});
