import { KeptTopicTotals } from './KeptTopicTotals';

const JULY = '2026-07-01';

function setUp() {
  const at = { time: 0, queuedRevision: 1 };
  const asked: string[] = [];
  let counted = 0;
  const failing = new Set<string>();
  const kept = new KeptTopicTotals(
    {
      async totals(signalId) {
        asked.push(signalId);
        if (failing.has(signalId)) throw new Error('no database');
        return { topics: asked.length, now: 1, before: 1 };
      },
      async count() {
        counted += 1;
        return counted;
      },
    },
    {
      sweepState: async () => ({
        ...{ lastFinishedAt: null, engineVersion: '1' },
        queuedRevision: at.queuedRevision,
      }),
    },
    { now: () => new Date(at.time) },
  );
  const topics = async (signalId = 'a:b') =>
    (await kept.of(signalId, JULY))?.topics;
  const watched = () => kept.watched('a:b');
  return { at, failing, topics, watched };
}

describe('sums of all topics', () => {
  it('are added up once, however many ask', async () => {
    const { topics } = setUp();
    expect(await Promise.all([topics(), topics()])).toEqual([1, 1]);
    expect(await topics()).toBe(1);
  });

  it('are added up anew after a minute, and for other analyses', async () => {
    const { at, topics } = setUp();
    expect(await topics()).toBe(1);
    at.time = 60_000;
    expect(await topics()).toBe(2);
    at.queuedRevision = 2;
    expect(await topics()).toBe(3);
    expect(await topics('a:c')).toBe(4);
  });

  it('are tried again where the database did not answer', async () => {
    const { failing, topics } = setUp();
    failing.add('a:b');
    await expect(topics()).rejects.toThrow('no database');
    failing.clear();
    expect(await topics()).toBe(2);
  });

  it('are of topics that are counted once a sweep, too', async () => {
    const { at, watched } = setUp();
    expect(await Promise.all([watched(), watched()])).toEqual([1, 1]);
    expect(await watched()).toBe(1);
    at.queuedRevision = 2;
    expect(await watched()).toBe(2);
  });
});
