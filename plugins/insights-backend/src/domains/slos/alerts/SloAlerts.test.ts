import type { components } from '@almanac/backstage-plugin-insights-common';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import {
  alertsOnDatabase,
  databaseIds,
  observationOf,
  START_SECONDS as START,
} from './__testUtils__/alertsOnDatabase';

jest.setTimeout(60_000);

type Episode = components['schemas']['SloAlertEpisode'];

const databases = MigratedDatabases.create({ ids: databaseIds });
const BUCKET = 300;
const DAY = 86_400;

describe.each(databases.eachSupportedId())('alerts of SLOs on %s', id => {
  async function portal() {
    const on = await alertsOnDatabase(databases, id);
    const one = await on.replica();
    const episodes = async (query = ''): Promise<Episode[]> =>
      (await one.api.get(`/slo-alerts${query}`)).body.items;
    /** Observes the same, bucket after bucket. */
    async function observeFor(
      buckets: number,
      ...observations: ReturnType<typeof observationOf>[]
    ) {
      for (let bucket = 0; bucket < buckets; bucket++) {
        on.wait(BUCKET);
        await one.observe(...observations);
      }
    }
    return { ...on, ...one, episodes, observeFor };
  }

  it('pend, fire, and are resolved when it has been quiet for long enough', async () => {
    const { observe, observeFor, episodes, wait } = await portal();
    const burning = observationOf('fast', { page: true });
    expect([...(await observe(burning))]).toEqual([
      [
        'fast',
        {
          severity: 'page',
          state: 'pending',
          since: '2026-11-26T11:55:00.000Z',
        },
      ],
    ]);
    wait(BUCKET);
    expect((await observe(burning)).get('fast')).toMatchObject({
      state: 'firing',
      since: '2026-11-26T11:55:00.000Z',
    });
    await observeFor(3, observationOf('fast'));
    expect(await episodes()).toMatchObject([{ state: 'firing' }]);
    wait(BUCKET);
    expect((await observe(observationOf('fast'))).size).toBe(0);
    expect(await episodes()).toEqual([
      expect.objectContaining({
        slo: 'fast',
        title: 'The fast',
        severity: 'page',
        state: 'resolved',
        heldFrom: '2026-11-26T11:55:00.000Z',
        heldUntil: '2026-11-26T12:05:00.000Z',
        pendingAt: '2026-11-26T12:00:00.000Z',
        firedAt: '2026-11-26T12:05:00.000Z',
        resolvedAt: '2026-11-26T12:25:00.000Z',
        longBurn: 20,
        totalUnits: 1_000,
        badUnits: 20,
        handedTo: null,
        whatToDo: expect.stringMatching(/ledger/),
        workingHref: '/api/insights/v1/slos/fast',
        isExample: false,
      }),
    ]);
  });

  it('are forgotten when they never fired', async () => {
    const { observe, wait, episodes } = await portal();
    await observe(observationOf('fast', { page: true }));
    expect(await episodes()).toMatchObject([{ state: 'pending' }]);
    wait(BUCKET);
    await observe(observationOf('fast'));
    expect(await episodes()).toEqual([]);
  });

  it('are the most severe one of each SLO', async () => {
    const { observe, observeFor } = await portal();
    const slow = observationOf('slow', { ticket: true });
    await observeFor(5, slow);
    const open = await observe(
      observationOf('slow', { page: true, ticket: true }),
      observationOf('calm'),
    );
    expect([...open.keys()]).toEqual(['slow']);
    expect(open.get('slow')).toMatchObject({ severity: 'page' });
  });

  it('stay as they are while nothing is known', async () => {
    const { observeFor, episodes, observe } = await portal();
    await observeFor(2, observationOf('fast', { page: true }));
    const [before] = await episodes();
    await observeFor(50, observationOf('fast', { isKnown: false }));
    expect(await episodes()).toEqual([before]);
    const still = await observe(observationOf('fast', { isKnown: false }));
    expect(still.get('fast')).toMatchObject({ state: 'firing' });
  });

  it('take silence in a window neither for quiet nor for burning', async () => {
    const { observeFor, episodes } = await portal();
    const burning = observationOf('fast', { page: true });
    const silent = {
      ...burning,
      alerts: burning.alerts?.map(alert => ({
        ...alert,
        shortBurn: null,
        holds: false,
      })),
    };
    await observeFor(1, burning);
    await observeFor(9, silent);
    expect(await episodes()).toMatchObject([{ state: 'pending' }]);
    await observeFor(1, burning);
    await observeFor(9, silent);
    expect(await episodes()).toMatchObject([{ state: 'firing' }]);
  });

  it('keep the burn rates of when they last held, once for each bucket', async () => {
    const { observe, observeFor, episodes, wait } = await portal();
    const burning = (burn: number) => observationOf('a', { page: true, burn });
    await observeFor(2, burning(20));
    await observe(burning(30));
    expect(await episodes()).toMatchObject([{ longBurn: 20 }]);
    wait(BUCKET);
    await observe(burning(30));
    wait(BUCKET);
    await observe(observationOf('a', { burn: 1 }));
    expect(await episodes()).toMatchObject([{ longBurn: 30, shortBurn: 30 }]);
  });

  it('are over when the SLO is gone, or has them no longer', async () => {
    const { watch, observeFor, observe, episodes, now } = await portal();
    const both = ['gone', 'edited'].map(slo =>
      observationOf(slo, { page: true }),
    );
    await observeFor(2, ...both);
    await observe(...both.map(one => ({ ...one, objective: 1 })), ...both);
    expect(await episodes('?state=pending')).toHaveLength(2);
    await watch.retire(['gone', 'never-there'], now());
    await observe(both[1]);
    expect(await episodes()).toMatchObject([
      { slo: 'edited', state: 'firing' },
      { slo: 'gone', state: 'resolved' },
    ]);
    await observe({ ...both[1], alerts: [] });
    expect(await episodes('?state=resolved')).toHaveLength(2);
  });

  it('are opened once by two replicas that observe at once', async () => {
    const on = await portal();
    const other = await on.replica();
    const slos = Array.from({ length: 20 }, (_, n) =>
      observationOf(`slo-${n}`, { page: true, ticket: true }),
    );
    const backwards = [...slos].reverse();
    for (let round = 0; round < 6; round++) {
      await Promise.all([
        on.observe(...slos),
        other.watch.observe(backwards, on.now() + 0.25),
        other.watch.observe(slos, on.now() + 0.5),
      ]);
      on.wait(BUCKET);
    }
    const all = await on.episodes('?limit=100');
    expect(all).toHaveLength(40);
    expect(all.every(({ state }) => state === 'firing')).toBe(true);
  });

  it('belong to who owns the service now, until they are resolved', async () => {
    const { observe, observeFor, episodes } = await portal();
    const ownedBy = (owner: string | null) => ({ page: true, owner });
    const owners = async () => (await episodes()).map(({ owner }) => owner);
    await observe(observationOf('fast', ownedBy(null)));
    await observe(observationOf('fast', ownedBy('group:default/a')));
    expect(await owners()).toEqual(['group:default/a']);
    await observe(observationOf('fast', ownedBy('group:default/b')));
    expect(await owners()).toEqual(['group:default/b']);
    await observeFor(2, observationOf('fast', ownedBy('group:default/b')));
    // The catalog does not know the service any more, or has not been read yet.
    const unread = { owner: null, entityRef: null };
    await observe(observationOf('fast', { page: true, ...unread }));
    expect(await owners()).toEqual(['group:default/b']);
    // Nobody else has taken it.
    await observe(observationOf('fast', { ...ownedBy(null), isKnown: false }));
    expect(await owners()).toEqual(['group:default/b']);
    await observeFor(3, observationOf('fast', { owner: 'group:default/b' }));
    // Who takes the service at the very end hears nothing of what is over.
    await observeFor(1, observationOf('fast', { owner: 'group:default/c' }));
    await observe(observationOf('fast', { owner: 'group:default/d' }));
    expect(await episodes()).toMatchObject([
      { state: 'resolved', owner: 'group:default/b' },
    ]);
  });

  it('go on for another owner as alerts of theirs, since when the data burnt', async () => {
    const { observe, observeFor, episodes, now, watch } = await portal();
    const of = (owner: string) => observationOf('fast', { page: true, owner });
    await observeFor(2, of('group:default/a'));
    await observe(of('group:default/b'));
    await observe(of('group:default/b'));
    const [theirs, before, ...others] = await episodes();
    expect(others).toEqual([]);
    expect(before).toMatchObject({
      ...{ owner: 'group:default/a', state: 'resolved' },
      handedTo: 'group:default/b',
      whatToDo: 'Nothing: it is with group:default/b now.',
    });
    expect(theirs).toMatchObject({
      ...{ owner: 'group:default/b', state: 'firing', handedTo: null },
      heldFrom: before.heldFrom,
    });
    expect(theirs.firedAt).toBe(before.resolvedAt);
    const until = now() + 1;
    const spans = await watch.spansOf('fast', START - BUCKET, until);
    const [first, second] = [...spans].sort(
      (a, b) => a.startSeconds - b.startSeconds,
    );
    expect([first.endSeconds, second.endSeconds]).toEqual([
      second.startSeconds,
      until,
    ]);
    await observeFor(4, observationOf('fast', { owner: 'group:default/b' }));
    expect(await episodes('?state=firing')).toEqual([]);
  });

  it('of two policies with the same window are two, and one on silence is another', async () => {
    const { observeFor, episodes, observe } = await portal();
    const one = observationOf('fast', { page: true });
    const [page] = one.alerts ?? [];
    const own = (policy: string | null, operator: 'gt' | 'noData') => ({
      ...{ ...page, policy, operator },
      afterSeconds: 0,
    });
    const alerts = [
      ...[own('a', 'gt'), own('b', 'gt'), own('b', 'noData'), page],
    ];
    await observe({ ...one, alerts });
    expect(await episodes('?state=firing')).toHaveLength(3);
    await observeFor(1, { ...one, alerts: alerts.slice(1) });
    const known = await episodes();
    expect(
      known.map(({ policy, state }) => `${policy} ${state}`).sort(),
    ).toEqual(['a resolved', 'b firing', 'b firing', 'null firing']);
    const silent = known.find(({ operator }) => operator === 'noData');
    expect(silent?.whatToDo).toMatch(/source answers/);
  });

  it('write nothing where nothing changes', async () => {
    const { observe, observeFor, knex } = await portal();
    const observations = [
      observationOf('calm'),
      observationOf('fast', { page: true }),
    ];
    await observeFor(2, ...observations);
    const asked: string[] = [];
    knex.on('query', ({ sql }: { sql: string }) => asked.push(sql));
    await observe(...observations);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(/^select/);
  });

  it('are spans of the ledger, where the data burnt', async () => {
    const { observeFor, watch, now } = await portal();
    await observeFor(2, observationOf('fast', { page: true }));
    await observeFor(4, observationOf('fast'));
    await observeFor(3, observationOf('fast', { page: true }));
    const spans = await watch.spansOf('fast', START, now());
    expect(
      spans.map(({ kind, title, startSeconds, endSeconds }) => [
        kind,
        title,
        (startSeconds - START) / BUCKET,
        (endSeconds - START) / BUCKET,
      ]),
    ).toEqual([
      [
        'alert',
        'Page: burnt more than 14.4 times as fast as it may for 1 hour',
        0,
        2,
      ],
      [
        'alert',
        'Page: burnt more than 14.4 times as fast as it may for 1 hour',
        6,
        9,
      ],
    ]);
    expect(
      await watch.spansOf('fast', START + 3 * BUCKET, START + 6 * BUCKET),
    ).toEqual([]);
    expect(await watch.spansOf('other', START, now())).toEqual([]);
    const [latest, first] = await watch.recentOf('fast', 20);
    expect([latest.state, first.state]).toEqual(['firing', 'resolved']);
  });

  it('are listed by state, SLO and owner, in pages without a gap or a double', async () => {
    const { observeFor, observe, episodes, api } = await portal();
    const slos = Array.from({ length: 7 }, (_, n) =>
      observationOf(`slo-${n}`, {
        page: true,
        owner: n % 2 ? 'group:default/odd' : null,
      }),
    );
    await observeFor(2, ...slos);
    await observe(observationOf('slo-6', { page: true, ticket: true }));
    expect(await episodes('?state=pending')).toMatchObject([
      { slo: 'slo-6', severity: 'ticket' },
    ]);
    expect(await episodes('?slo=slo-1&slo=slo-2')).toHaveLength(2);
    expect(await episodes('?owner=group:default/odd')).toHaveLength(3);
    expect(await episodes('?owner=group:default/odd&slo=slo-2')).toEqual([]);
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await api.get(`/slo-alerts?limit=2${cursor}`);
      seen.push(...body.items.map((one: Episode) => one.id));
      cursor = body.nextCursor && `&cursor=${body.nextCursor}`;
    } while (cursor);
    expect(seen).toHaveLength(8);
    expect(new Set(seen).size).toBe(8);
    const wrong = await api.get('/slo-alerts?state=firing&cursor=abc.def');
    expect(wrong.status).toBe(400);
  });

  it('are kept for 400 days after they ended', async () => {
    const { observeFor, episodes, wait, tidy } = await portal();
    await observeFor(2, observationOf('fast', { page: true }));
    await observeFor(4, observationOf('fast'));
    await observeFor(2, observationOf('open', { page: true }));
    wait(399 * DAY);
    await tidy();
    expect(await episodes()).toHaveLength(2);
    wait(2 * DAY);
    await tidy();
    expect(await episodes()).toMatchObject([{ slo: 'open', state: 'firing' }]);
  });
});
