import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { createTestApi } from '../../platform/__testUtils__/createTestApi';
import { forgetAnalyses } from './DatabaseGoneAnalyses';
import type { TrendInput } from './model/TrendInput';
import { InlineAnalysisRunner } from './__testUtils__/InlineAnalysisRunner';
import { DEMO_SIGNAL, demoBatch, runs } from './__testUtils__/demoSignal';
import {
  databaseIds,
  trendsOnDatabase,
} from './__testUtils__/trendsOnDatabase';

jest.setTimeout(60_000);

/** Counts what it analyses; may wait, or fail for a topic. */
class WatchedRunner extends InlineAnalysisRunner {
  readonly analysed: string[] = [];

  constructor(
    private readonly before: (name: string) => Promise<void> | void = () => {},
  ) {
    super();
  }

  async analyseSubjects(inputs: readonly TrendInput[], computedAt: string) {
    for (const input of inputs) {
      await this.before(input.name);
      this.analysed.push(input.name);
    }
    return super.analyseSubjects(inputs, computedAt);
  }
}

/** Never comes back, like a process that is killed; claims once. */
class KilledRunner extends InlineAnalysisRunner {
  readonly parallelism = 0;

  analyseSubjects(): Promise<never> {
    return new Promise(() => {});
  }
}

const many = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    a: runs([0, 30 + (i % 20)], [0.3, 30 - (i % 20)]),
    b: runs([0.1, 60]),
  }));

describe.each(databaseIds)('AnalysisSweep on %s', id => {
  const databases = MigratedDatabases.create({ ids: databaseIds });

  it('analyses what is new, then only what changed', async () => {
    const { signals, queue, analyses, sweepOf } = await trendsOnDatabase(
      databases,
      id,
    );
    await signals.ingest('demo', demoBatch(many(40)));
    const runner = new WatchedRunner();
    const sweep = sweepOf('one', runner);
    expect(await sweep.drain()).toBe(true);
    expect(runner.analysed).toHaveLength(40);
    expect(await queue.counts()).toMatchObject({
      waiting: 0,
      claimed: 0,
      failed: 0,
      analysed: 40,
    });
    expect(await sweep.drain()).toBe(false);

    const changed = many(40);
    changed[3].a[59] = 0.5;
    await signals.ingest('demo', demoBatch(changed));
    expect(await sweep.drain()).toBe(true);
    expect(runner.analysed.slice(40)).toEqual(['Support: Topic 3']);
    const [summary] = await analyses.summaries(DEMO_SIGNAL, ['demo:t3']);
    expect(summary).toMatchObject({ value: 0.6, latestAt: '2024-12-01' });
    expect(await queue.counts('demo:other')).toMatchObject({ analysed: 0 });
  });

  it('tells of values that were all taken back, and counts their analysis no more', async () => {
    const { signals, routes, queue, analyses, sweepOf } =
      await trendsOnDatabase(databases, id);
    const api = createTestApi(routes);
    const make = { 'If-None-Match': '*' };
    await api.put(
      '/signals/shop:deploys',
      {
        ...{ title: 'Deploys', unit: '{deploy}', step: 'week' },
        ...{ kind: 'count', aggregation: 'sum', dimensions: [] },
      },
      make,
    );
    const send = (topic: string, value: number | null) =>
      api.post('/signals/shop:deploys/observations', {
        items: [{ topic, at: '2026-01-05', value }],
      });
    for (const topic of ['shop:cart', 'shop:checkout']) {
      await api.put(`/topics/${topic}`, { title: topic }, make);
      await send(topic, 1);
    }
    const sweep = sweepOf('one');
    await sweep.drain();
    expect(await analyses.count('shop:deploys')).toBe(2);
    const before = await signals.latestRevision();
    await send('shop:cart', null);
    expect(await signals.latestRevision()).toBeGreaterThan(before);
    expect(await analyses.count('shop:deploys')).toBe(1);
    expect(await analyses.get('shop:deploys', 'shop:cart')).toBeUndefined();
    // Who is told that something was analysed looks at what is on a radar.
    expect(await sweep.drain()).toBe(true);
    const { queuedRevision } = await queue.sweepState();
    expect(queuedRevision).toBe(await signals.latestRevision());
    expect(await sweep.drain()).toBe(false);
  });

  it('keeps no analysis of values that were all taken back meanwhile', async () => {
    const { knex, signals, queue, analyses, sweepOf } = await trendsOnDatabase(
      databases,
      id,
    );
    await signals.ingest('demo', demoBatch(many(1)));
    const key = { signalId: DEMO_SIGNAL, topicId: 'demo:t0' };
    const runner = new WatchedRunner(() =>
      knex.transaction(trx => forgetAnalyses(trx, [key])),
    );
    await sweepOf('one', runner).drain();
    expect(runner.analysed).toHaveLength(1);
    expect(await analyses.count(DEMO_SIGNAL)).toBe(0);
    expect(await queue.counts()).toMatchObject({ waiting: 0, claimed: 0 });
  });

  it('keeps nothing of an analysis whose values are taken back later', async () => {
    const { knex, signals, analyses, sweepOf } = await trendsOnDatabase(
      databases,
      id,
    );
    await signals.ingest('demo', demoBatch(many(2)));
    await sweepOf('one').drain();
    const [gone, stays] = ['demo:t0', 'demo:t1'].map(topicId => ({
      ...{ signalId: DEMO_SIGNAL, topicId },
    }));
    await knex.transaction(trx => forgetAnalyses(trx, [gone]));
    expect(await analyses.get(gone.signalId, gone.topicId)).toBeUndefined();
    expect(await analyses.get(stays.signalId, stays.topicId)).toBeDefined();
    expect(await knex('analysis_results').pluck('topic_id')).toEqual([
      stays.topicId,
    ]);
  });

  it('takes a batch off the queue in one statement', async () => {
    const { knex, signals, sweepOf } = await trendsOnDatabase(databases, id);
    await signals.ingest('demo', demoBatch(many(40)));
    const deleted: string[] = [];
    knex.on('query', ({ sql }: { sql: string }) => {
      if (/^delete from .analysis_queue/.test(sql)) deleted.push(sql);
    });
    await sweepOf('one').drain();
    // 40 subjects are one batch, of 64 at most.
    expect(deleted).toHaveLength(1);
  });

  it('gives every analysis the q-value that Benjamini and Hochberg give it', async () => {
    const { signals, analyses, sweepOf } = await trendsOnDatabase(
      databases,
      id,
    );
    await signals.ingest('demo', demoBatch(many(5)));
    await sweepOf('one').drain();
    const stored = [...(await analyses.probabilities(DEMO_SIGNAL))];
    const smallest = stored.map((_, i) =>
      Math.min(
        1,
        ...stored.slice(i).map((other, j) => (other.p * 5) / (i + j + 1)),
      ),
    );
    stored.forEach(({ q }, i) => expect(q).toBeCloseTo(smallest[i], 12));
  });

  it('gives q-values to analyses that a process left without', async () => {
    const { knex, signals, analyses, sweepOf } = await trendsOnDatabase(
      databases,
      id,
    );
    await signals.ingest('demo', demoBatch(many(3)));
    await sweepOf('one').drain();
    const before = await analyses.probabilities(DEMO_SIGNAL);
    await knex('analyses').update({ q: null });
    await sweepOf('another').drain();
    expect(await analyses.probabilities(DEMO_SIGNAL)).toEqual(before);
    expect(await analyses.signalsWithoutQ()).toEqual([]);
  });

  it('tells of a topic that was renamed, without analysing it again', async () => {
    const { signals, sweepOf } = await trendsOnDatabase(databases, id);
    await signals.ingest('demo', demoBatch(many(2)));
    const runner = new WatchedRunner();
    const sweep = sweepOf('one', runner);
    await sweep.drain();
    const { topics } = demoBatch(many(2));
    await signals.ingest('demo', {
      topics: [{ ...topics![0], title: 'Renamed' }],
    });
    expect(await sweep.drain()).toBe(true);
    expect(runner.analysed).toHaveLength(2);
  });

  it('tries a subject that fails again, later and later, and gives it up with the reason', async () => {
    const { knex, clock, signals, queue, sweepOf } = await trendsOnDatabase(
      databases,
      id,
    );
    await signals.ingest('demo', demoBatch(many(20)));
    const runner = new WatchedRunner(name => {
      if (name.endsWith('Topic 7')) throw new Error('cannot be read');
    });
    const sweep = sweepOf('one', runner);
    await sweep.drain();
    expect(await queue.counts()).toMatchObject({ analysed: 19, waiting: 1 });
    await sweep.drain();
    expect(await queue.counts()).toMatchObject({ waiting: 1, failed: 0 });
    for (const seconds of [11, 61]) {
      clock.advance(seconds);
      await sweep.drain();
    }
    expect(await queue.counts()).toMatchObject({ waiting: 0, failed: 1 });
    const [row] = await knex('analysis_queue').select('topic_id', 'last_error');
    expect(row).toEqual({ topic_id: 'demo:t7', last_error: 'cannot be read' });
  });

  it('takes over what a killed process had claimed, and doubles nothing', async () => {
    const { knex, clock, signals, queue, sweepOf } = await trendsOnDatabase(
      databases,
      id,
    );
    await signals.ingest('demo', demoBatch(many(40)));
    const sweep = sweepOf('survivor');
    const killed = sweepOf(
      'killed',
      new WatchedRunner(() => new Promise(() => {})),
    );
    void killed.drain();
    while ((await queue.counts()).claimed < 16)
      await new Promise(r => setTimeout(r, 5));
    await sweep.drain();
    const left = await queue.counts();
    expect(left.claimed).toBeGreaterThan(0);
    expect(left.analysed + left.claimed).toBe(40);
    clock.advance(61);
    await sweep.drain();
    expect(await queue.counts()).toMatchObject({ claimed: 0, analysed: 40 });
    const [{ count }] = await knex('analyses').count({ count: '*' });
    expect(Number(count)).toBe(40);
  });

  it('gives up a subject that killed its process again and again', async () => {
    const { knex, clock, signals, queue, sweepOf } = await trendsOnDatabase(
      databases,
      id,
    );
    const claimedBy = async () =>
      (await knex('analysis_queue').first('claimed_by'))?.claimed_by;
    await signals.ingest('demo', demoBatch(many(1)));
    for (const owner of ['a', 'b', 'c']) {
      void sweepOf(owner, new KilledRunner()).drain();
      while ((await claimedBy()) !== owner)
        await new Promise(r => setTimeout(r, 5));
      clock.advance(61);
    }
    await sweepOf('d').drain();
    expect(await queue.counts()).toMatchObject({
      claimed: 0,
      failed: 1,
      analysed: 0,
    });
  });

  it('shares the queue among replicas: each subject is analysed once', async () => {
    const { signals, queue, sweepOf } = await trendsOnDatabase(databases, id);
    await signals.ingest('demo', demoBatch(many(100)));
    const runners = [
      new WatchedRunner(),
      new WatchedRunner(),
      new WatchedRunner(),
    ];
    await Promise.all(
      runners.map((runner, i) => sweepOf(`replica-${i}`, runner).drain()),
    );
    const analysed = runners.flatMap(runner => runner.analysed);
    expect(new Set(analysed).size).toBe(100);
    expect(analysed).toHaveLength(100);
    expect(await queue.counts()).toMatchObject({
      waiting: 0,
      claimed: 0,
      analysed: 100,
    });
  });

  it('gives back what it has not begun when it is stopped', async () => {
    const { signals, queue, sweepOf } = await trendsOnDatabase(databases, id);
    await signals.ingest('demo', demoBatch(many(60)));
    const sweep = sweepOf(
      'one',
      new WatchedRunner(() => new Promise(resolve => setTimeout(resolve, 2))),
    );
    const draining = sweep.drain();
    while ((await queue.counts()).claimed < 16)
      await new Promise(r => setTimeout(r, 1));
    await sweep.stop();
    await draining;
    const counts = await queue.counts();
    expect(counts.claimed).toBe(0);
    expect(counts.waiting + counts.analysed).toBe(60);
    await sweepOf('two').drain();
    expect(await queue.counts()).toMatchObject({ analysed: 60 });
  });
});
