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
import { failuresQuery } from './DatabaseQueueFailures';
import type { TrendInput } from './model/TrendInput';
import { TREND_ENGINE_VERSION } from './model/TrendAnalysis';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
const topic = { a: runs([0.1, 60]), b: runs([0.2, 60]) };
const PATH = '/analyses/queue/failures';

class BrokenRunner extends InlineAnalysisRunner {
  async analyseSubjects(inputs: readonly TrendInput[]): Promise<never> {
    throw new Error(`${inputs[0].name} cannot be read`);
  }
}

async function start(id: (typeof databaseIds)[number], topics = 3) {
  const on = await trendsOnDatabase(databases, id);
  const { knex, clock, signals } = on;
  await signals.ingest('demo', demoBatch(Array(topics).fill(topic)));
  const logger = mockServices.logger.mock();
  const { routes } = createTrendsDomain({
    ...{ database: knex, clock, signals, logger },
    runner: new InlineAnalysisRunner(),
  });
  async function giveUp(sweep = on.sweepOf('one', new BrokenRunner())) {
    for (const seconds of [0, 11, 61]) {
      clock.advance(seconds);
      await sweep.drain();
    }
  }
  return { ...on, logger, giveUp, api: createTestApi(routes) };
}

describe.each(databases.eachSupportedId())('GET failures on %s', id => {
  it('gives the reasons, page by page, and knows who has them already', async () => {
    const { api, giveUp } = await start(id);
    const empty = await api.get(PATH);
    expect(empty.body).toEqual({ items: [], nextCursor: null });
    expect(
      await api.get(`/topics/demo:t0/analyses/${DEMO_SIGNAL}`),
    ).toMatchObject({
      status: 404,
      body: { type: '/api/insights/v1/problems/no-analysis-yet' },
    });
    await giveUp();
    const first = await api.get(`${PATH}?limit=2`);
    const second = await api.get(
      `${PATH}?limit=2&cursor=${first.body.nextCursor}`,
    );
    const items = [...first.body.items, ...second.body.items];
    expect(items.map(({ topicId }) => topicId).sort()).toEqual([
      'demo:t0',
      'demo:t1',
      'demo:t2',
    ]);
    expect(items.at(-1)).toEqual({
      ...{ signalId: DEMO_SIGNAL, topicId: items.at(-1).topicId, attempts: 3 },
      failedAt: '2026-11-24T12:01:12.000Z',
      reason: expect.stringMatching(/^Support: Topic \d cannot be read$/),
    });
    expect(second.body.nextCursor).toBeNull();
    const again = await api.get(`${PATH}?limit=2`, {
      'if-none-match': first.headers.etag,
    });
    expect(again.status).toBe(304);
  });

  it('refuses a cursor that is no place in the list', async () => {
    const { api } = await start(id, 1);
    const answer = await api.get(`${PATH}?cursor=abc.def`);
    expect(answer.status).toBe(400);
    expect(answer.body.type).toMatch(/invalid-cursor$/);
  });

  it('tells of a process that ended again and again, and logs it', async () => {
    const { api, clock, queue, logger, sweepOf } = await start(id, 1);
    const sweep = sweepOf('last', new InlineAnalysisRunner(), { logger });
    await queue.takeUp(TREND_ENGINE_VERSION, clock.now());
    await sweepOf('first', new BrokenRunner()).drain();
    clock.advance(11);
    for (const owner of ['a', 'b']) {
      const until = new Date(clock.now().getTime() + 1000);
      await queue.claim({
        ...{ owner, until, limit: 1, now: clock.now() },
        engineVersion: TREND_ENGINE_VERSION,
      });
      clock.advance(2);
    }
    await sweep.drain();
    const { body } = await api.get(PATH);
    expect(body.items).toMatchObject([
      { attempts: 3, reason: expect.stringContaining('process ended 3 times') },
    ]);
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringContaining('demo:t0 was given up'),
    );
  });

  it('keeps what the database says to the log', async () => {
    const { api, queue, giveUp, sweepOf, knex, logger } = await start(id, 1);
    const finish = () =>
      knex('nowhere').insert({ password: 'hunter2' }) as Promise<never>;
    const full = Object.assign(Object.create(queue), { finish });
    await giveUp(
      sweepOf('one', new InlineAnalysisRunner(), { queue: full, logger }),
    );
    const { text, body } = await api.get(PATH);
    expect(text).not.toMatch(/hunter2|insert|nowhere/);
    expect(body.items[0].reason).toBe('The analysis could not be kept.');
    expect(logger.warn).toHaveBeenCalledWith(
      expect.any(String),
      expect.objectContaining({ message: expect.stringMatching(/nowhere/) }),
    );
  });

  it('is read from an index, without a sort', async () => {
    const { knex } = await start(id, 1);
    const row = (n: number) => ({
      ...{ signal_id: DEMO_SIGNAL, topic_id: `demo:q${n}`, revision: 1000 + n },
      ...{ state: n % 2 === 0 ? 'failed' : 'waiting', attempts: 3 },
      not_before: new Date(n * 1000).toISOString(),
    });
    for (let from = 0; from < 5000; from += 250) {
      await knex('analysis_queue').insert(
        Array.from({ length: 250 }, (_, n) => row(from + n)),
      );
    }
    if (id === 'POSTGRES_15') await knex.raw('analyze');
    const explain = id === 'SQLITE_3' ? 'explain query plan' : 'explain';
    const after = { failedAt: new Date(3e6).toISOString(), revision: 3000 };
    for (const place of [undefined, after]) {
      const query = failuresQuery(knex, 50, place).toQuery();
      const plan = JSON.stringify(await knex.raw(`${explain} ${query}`));
      expect(plan).toContain('analysis_queue_state_not_before_index');
      expect(plan).not.toMatch(/TEMP B-TREE|"Sort|-> {2}Sort/);
    }
  });
});
