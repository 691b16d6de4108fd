import type { components } from '@almanac/backstage-plugin-insights-common';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import {
  databaseIds,
  policiesOnDatabase,
  POLICY,
  summaryOf,
} from './__testUtils__/policiesOnDatabase';

jest.setTimeout(60_000);

type Action = components['schemas']['SloAction'];

const databases = MigratedDatabases.create({ ids: databaseIds });
const DAY = 86_400;
const LOOK = { policy: 'pay', rule: 'look' };

describe.each(databases.eachSupportedId())('actions of policies on %s', id => {
  let removeFiles: () => Promise<void> = async () => {};
  afterEach(() => removeFiles());

  async function portal() {
    const on = await policiesOnDatabase(databases, id);
    removeFiles = on.removeFiles;
    const one = await on.replica();
    const actions = async (query = ''): Promise<Action[]> =>
      (await one.api.get(`/slo-actions${query}`)).body.items;
    /** Keeps how SLOs stand and lets policies look at it. */
    async function round(...summaries: ReturnType<typeof summaryOf>[]) {
      await on.stand(...summaries);
      await one.evaluate();
    }
    /** Decides on an action as it is now. */
    async function decide(
      action: Pick<Action, 'id'>,
      decision: string,
      body: object,
      ifMatch = '*',
    ) {
      const path = `/slo-actions/${action.id}/${decision}`;
      return one.api.post(path, body, { 'If-Match': ifMatch });
    }
    return { ...on, ...one, actions, round, decide };
  }

  it('open when their rule holds, with the numbers of that moment', async () => {
    const { actions, round, api } = await portal();
    await round(summaryOf('cart', 0.8), summaryOf('search', 0.2));
    expect(await actions()).toEqual([
      {
        ...LOOK,
        id: expect.any(String),
        ...{ slo: 'cart', title: 'The cart', service: 'checkout' },
        entityRef: 'component:default/checkout',
        ...{ owner: 'group:default/checkout', isExample: false },
        policyTitle: 'What we pay with',
        when: { consumed: 0.75, state: null },
        ...{ action: 'Find out what burns', state: 'open', isOverdue: false },
        openedAt: '2026-11-26T12:00:00.000Z',
        dueAt: '2026-11-29T12:00:00.000Z',
        ...{ exceptedUntil: null, closedAt: null, clearedAt: null },
        opening: {
          ...{ state: 'healthy', consumed: 0.8, sli: 0.99, target: 0.99 },
          remaining: expect.closeTo(0.2, 12),
          window: { kind: 'rolling', duration: { count: 30, unit: 'd' } },
          ...{ objective: 0, version: 3 },
          computedAt: '2026-11-26T12:00:00.000Z',
        },
        allows: ['acknowledge', 'complete', 'except'],
        etag: '"1"',
        workingHref: '/api/insights/v1/slos/cart',
      },
    ]);
    await round(summaryOf('cart', 0.9));
    const [{ id: actionId, opening }] = await actions();
    expect(opening.consumed).toBe(0.8);
    const { body } = await api.get(`/slo-actions/${actionId}`);
    expect(body.events).toEqual([
      {
        ...{ kind: 'opened', at: '2026-11-26T12:00:00.000Z' },
        ...{ by: null, note: null, until: null },
      },
    ]);
  });

  it('never open or close on what is not known', async () => {
    const { actions, round } = await portal();
    for (const state of ['noData', 'stale', 'invalid', 'computing'] as const) {
      await round(summaryOf('cart', 3, { state }));
    }
    expect(await actions()).toEqual([]);
    await round(summaryOf('cart', 0.8));
    await round(summaryOf('cart', 0, { state: 'stale' }));
    expect(await actions()).toMatchObject([{ state: 'open' }]);
  });

  it('close by themselves below the end of their rule, and open anew later', async () => {
    const { actions, round, wait } = await portal();
    await round(summaryOf('cart', 0.8));
    wait(300);
    await round(summaryOf('cart', 0.5));
    expect(await actions()).toMatchObject([{ state: 'open' }]);
    await round(summaryOf('cart', 0.49));
    expect(await actions()).toMatchObject([
      {
        ...{ state: 'cleared', clearedAt: '2026-11-26T12:05:00.000Z' },
        ...{ closedAt: '2026-11-26T12:05:00.000Z', allows: [] },
      },
    ]);
    wait(300);
    await round(summaryOf('cart', 0.76));
    expect(await actions()).toMatchObject([
      { state: 'open', openedAt: '2026-11-26T12:10:00.000Z' },
      { state: 'cleared' },
    ]);
  });

  it('are decided on, and keep who did what, when and why', async () => {
    const { actions, round, decide, wait, api } = await portal();
    await round(summaryOf('cart', 0.8));
    const [action] = await actions();
    const acknowledged = await decide(action, 'acknowledge', {}, '"1"');
    expect(acknowledged.status).toBe(200);
    expect(acknowledged.headers.etag).toBe('"2"');
    expect(acknowledged.body).toMatchObject({
      ...{ state: 'acknowledged', etag: '"2"' },
      allows: ['complete', 'except', 'reopen'],
    });
    wait(60);
    const note = ' The cache was too small ';
    const done = await decide(action, 'complete', { note }, '"2"');
    expect(done.body).toMatchObject({
      ...{ state: 'done', closedAt: '2026-11-26T12:01:00.000Z' },
      ...{ clearedAt: null, allows: ['reopen'] },
    });
    const { body } = await api.get(`/slo-actions/${action.id}`);
    const by = 'user:default/mock';
    expect(body.events).toMatchObject([
      { kind: 'opened', by: null },
      { kind: 'acknowledged', by, note: null },
      { kind: 'done', by, note: 'The cache was too small' },
    ]);
    // What is done is not asked for again while it still holds.
    await round(summaryOf('cart', 0.9));
    expect(await actions()).toMatchObject([{ state: 'done' }]);
    await round(summaryOf('cart', 0.1));
    await round(summaryOf('cart', 0.8));
    expect((await actions()).map(({ state }) => state)).toEqual([
      ...['open', 'done'],
    ]);
  });

  it('are open again when an exception is over', async () => {
    const { actions, round, decide, wait } = await portal();
    await round(summaryOf('cart', 0.8));
    const [action] = await actions();
    const excepted = await decide(action, 'except', {
      reason: 'The sale is on',
      until: '2026-11-28T12:00:00Z',
    });
    expect(excepted.body).toMatchObject({
      ...{ state: 'excepted', exceptedUntil: '2026-11-28T12:00:00.000Z' },
      events: [
        {},
        { note: 'The sale is on', until: '2026-11-28T12:00:00.000Z' },
      ],
    });
    wait(2 * DAY - 1);
    await round(summaryOf('cart', 0.8));
    expect(await actions()).toMatchObject([{ state: 'excepted' }]);
    wait(1);
    await round(summaryOf('cart', 0.8));
    expect(await actions()).toMatchObject([
      { state: 'open', dueAt: '2026-12-01T12:00:00.000Z' },
    ]);
  });

  it.each([
    ['that is over', '2026-11-26T12:00:00Z', 400],
    ['of 90 days', '2027-02-24T12:00:00Z', 200],
    ['that is longer', '2027-02-24T12:00:01Z', 400],
  ])('take an exception %s or not', async (_, until, status) => {
    const { actions, round, decide } = await portal();
    await round(summaryOf('cart', 0.8));
    const [action] = await actions();
    const answer = await decide(action, 'except', { reason: 'Why', until });
    expect(answer.status).toBe(status);
  });

  it('say what they are where a decision does not go with that', async () => {
    const { actions, round, decide } = await portal();
    await round(summaryOf('cart', 0.8));
    const [action] = await actions();
    const early = await decide(action, 'reopen', { reason: 'Again' });
    expect(early.status).toBe(409);
    expect(early.body).toMatchObject({
      detail: 'The action is open, which does not go with reopen.',
      howToMend: 'Choose one of these: acknowledge, complete, except.',
    });
    await round(summaryOf('cart', 0.1));
    const late = await decide(action, 'complete', { note: 'Done' });
    expect(late.status).toBe(409);
    expect(late.body.detail).toContain('its rule no longer holds');
  });

  it('are decided on only as they were seen', async () => {
    const { actions, round, decide, api } = await portal();
    await round(summaryOf('cart', 0.8));
    const [action] = await actions();
    await decide(action, 'acknowledge', {});
    const late = await decide(action, 'complete', { note: 'x' }, '"1"');
    expect(late.status).toBe(412);
    const blind = await api.post(`/slo-actions/${action.id}/acknowledge`, {});
    expect(blind.status).toBe(428);
    const empty = await decide(action, 'complete', { note: '  ' });
    expect(empty.status).toBe(400);
    const nul = await decide(action, 'complete', { note: 'a\0b' });
    expect(nul.status).toBe(400);
    const nobody = await decide({ id: 'no' }, 'complete', { note: 'x' });
    expect(nobody.status).toBe(404);
    const answers = await Promise.all(
      ['one', 'two', 'three'].map(note =>
        decide(action, 'complete', { note }, '"2"'),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([
      ...[200, 412, 412],
    ]);
  });

  it('are overdue from their time on, and can still be decided on as they were seen', async () => {
    const { actions, round, decide, wait, api } = await portal();
    await round(summaryOf('cart', 0.8));
    const [action] = await actions();
    const { etag } = (await api.get(`/slo-actions/${action.id}`)).headers;
    expect(await actions('?state=overdue')).toEqual([]);
    wait(3 * DAY + 1);
    const path = `/slo-actions/${action.id}`;
    const later = await api.get(path, { 'If-None-Match': etag });
    expect(later.status).toBe(200);
    expect(later.body).toMatchObject({ isOverdue: true, etag: '"1-overdue"' });
    expect(await actions('?state=overdue&state=done')).toHaveLength(1);
    expect((await decide(action, 'acknowledge', {}, etag)).status).toBe(200);
    const answer = await decide(action, 'complete', { note: 'x' }, '"1"');
    expect(answer.status).toBe(412);
  });

  it('are listed with the most urgent first, page by page, by what is asked for', async () => {
    const { actions, round, wait, api } = await portal();
    await round(summaryOf('cart', 0.8));
    wait(DAY);
    await round(
      summaryOf('search', 1.5, { owner: null }),
      summaryOf('pay', 0.8),
      summaryOf('gone', 0.8),
    );
    await round(summaryOf('gone', 0));
    const names = (list: Action[]) =>
      list.map(({ slo, rule }) => `${slo} ${rule}`);
    const all = names(await actions());
    expect(all[0]).toBe('search freeze');
    expect(all[1]).toBe('cart look');
    expect(all.slice(2, 4).sort()).toEqual(['pay look', 'search look']);
    expect(all[4]).toBe('gone look');
    const paged: Action[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query: string = cursor && `&cursor=${cursor}`;
      const { body } = await api.get(`/slo-actions?limit=2${query}`);
      paged.push(...body.items);
      cursor = body.nextCursor;
    }
    expect(names(paged)).toEqual(all);
    const some = async (query: string) => names(await actions(query));
    expect(await some('?owner=group:default/architects')).toEqual([
      'search freeze',
    ]);
    expect(await some('?slo=cart&slo=gone&state=cleared')).toEqual([
      'gone look',
    ]);
    expect(await some('?policy=other')).toEqual([]);
    const bad = await api.get('/slo-actions?state=late');
    expect(bad.status).toBe(400);
  });

  it('open once when replicas look at the same time', async () => {
    const { replica, evaluate, stand, actions, api } = await portal();
    const other = await replica();
    const many = Array.from({ length: 30 }, (_, n) => summaryOf(`s-${n}`, 0.8));
    await stand(...many);
    await Promise.all([evaluate(), other.evaluate()]);
    const open = await actions('?limit=100');
    expect(new Set(open.map(({ slo }) => slo)).size).toBe(30);
    expect(open).toHaveLength(30);
    const { body } = await api.get(`/slo-actions/${open[0].id}`);
    expect(body.events).toHaveLength(1);
  });

  it('are cleared when the SLO is retired or the policy taken away, not when its file is broken', async () => {
    const { round, retire, write, readFiles, evaluate, actions } =
      await portal();
    await round(summaryOf('cart', 0.8), summaryOf('pay', 0.8));
    await retire('cart');
    await evaluate();
    const open = async () =>
      (await actions('?state=open')).map(({ slo }) => slo);
    expect(await open()).toEqual(['pay']);
    await write(`${POLICY}  oops: 1\n`);
    await readFiles();
    await evaluate();
    expect(await open()).toEqual(['pay']);
    await write('');
    await readFiles();
    await evaluate();
    expect(await open()).toEqual([]);
  });

  it('stay when a portal begins with a broken file', async () => {
    const { round, write, replica, actions } = await portal();
    await round(summaryOf('cart', 0.8));
    await write(`${POLICY}  oops: 1\n`);
    await (await replica()).evaluate();
    expect(await actions()).toMatchObject([{ state: 'open' }]);
  });

  it('are told to their owners when they open and when they are overdue, until it arrives', async () => {
    const { round, told, notifier, wait, evaluate, replica } = await portal();
    notifier.fault = new Error('not now');
    await round(summaryOf('cart', 0.8));
    expect(told).toEqual([]);
    notifier.fault = undefined;
    await evaluate();
    await evaluate();
    wait(3 * DAY + 1);
    await evaluate();
    await (await replica()).evaluate();
    expect(told.map(({ kind }) => kind)).toEqual(['opened', 'overdue']);
  });

  /** What a catalog that has not been read says. */
  const UNREAD = { owner: null, system: null, entityRef: null };

  it('wait for an owner before they are told of, and are listed under the one that the catalog names late', async () => {
    const { round, told, evaluate, actions, wait } = await portal();
    await round(summaryOf('cart', 0.8, UNREAD));
    await evaluate();
    expect(told).toEqual([]);
    wait(300);
    await round(summaryOf('cart', 0.8));
    await evaluate();
    expect(await actions('?owner=group:default/checkout')).toMatchObject([
      {
        ...{ slo: 'cart', state: 'open', etag: '"2"' },
        openedAt: '2026-11-26T12:00:00.000Z',
        entityRef: 'component:default/checkout',
      },
    ]);
    expect(told).toMatchObject([
      { kind: 'opened', action: { owner: 'group:default/checkout' } },
    ]);
  });

  it('are told of as overdue only, when the owner is known after their time', async () => {
    const { round, told, evaluate, wait } = await portal();
    await round(summaryOf('cart', 0.8, UNREAD));
    wait(3 * DAY + 1);
    await round(summaryOf('cart', 0.8, UNREAD));
    await round(summaryOf('cart', 0.8));
    await evaluate();
    expect(told.map(({ kind }) => kind)).toEqual(['overdue']);
  });

  it('go with their service to another owner until they are closed', async () => {
    const { round, told, actions, decide } = await portal();
    const slos = ['cart', 'pay', 'search'];
    const owned = (owner: string | null) =>
      slos.map(name => summaryOf(name, 1.5, { owner }));
    await round(...owned('group:default/old'));
    expect(told).toHaveLength(6);
    const looks = await actions('?owner=group:default/old');
    const [cart, pay] = looks.sort((a, b) => (a.slo < b.slo ? -1 : 1));
    await decide(cart, 'complete', { note: 'Done' });
    await decide(pay, 'acknowledge', {});
    told.length = 0;
    await round(...owned('group:default/new'));
    await round(...owned('group:default/new'));
    const ownedBy = async (owner: string) =>
      (await actions(`?owner=group:default/${owner}`))
        .map(({ slo, rule }) => `${slo} ${rule}`)
        .sort();
    expect(await ownedBy('old')).toEqual(['cart look']);
    expect(await ownedBy('new')).toEqual(['pay look', 'search look']);
    // The policy says whose these are.
    expect(await ownedBy('architects')).toHaveLength(3);
    expect(told).toMatchObject([
      { action: { slo: 'search', owner: 'group:default/new' } },
    ]);
    await round(...owned(null));
    expect(await ownedBy('new')).toEqual([]);
  });

  it('keep their owner while the catalog cannot be read, and write nothing then', async () => {
    const { round, actions } = await portal();
    await round(summaryOf('cart', 0.8));
    const before = await actions();
    await round(summaryOf('cart', 0.8));
    await round(summaryOf('cart', 0.8, UNREAD));
    expect(await actions()).toEqual(before);
  });

  it('are kept for 400 days after they are over', async () => {
    const { round, wait, tidy, actions, knex } = await portal();
    await round(summaryOf('cart', 0.8), summaryOf('pay', 0.8));
    await round(summaryOf('cart', 0));
    wait(400 * DAY);
    await tidy();
    expect(await actions()).toHaveLength(2);
    wait(1);
    await tidy();
    expect(await actions()).toMatchObject([{ slo: 'pay' }]);
    expect(await knex('slo_action_events')).toHaveLength(1);
    expect(await knex('slo_state_changes')).toHaveLength(0);
  });

  it('come from policies that are listed with what is wrong in their files', async () => {
    const { api, write, readFiles } = await portal();
    const before = await api.get('/slo-policies');
    expect(before.body).toMatchObject({
      items: [
        {
          ...{ name: 'pay', title: 'What we pay with' },
          file: expect.stringContaining('pay.yaml'),
          rules: [
            {
              ...{ name: 'freeze', dueSeconds: DAY, clearsBelow: 0.9 },
              when: { consumed: null, state: 'exhausted' },
              owner: 'group:default/architects',
            },
            {
              ...{ name: 'look', owner: null, clearsBelow: 0.5 },
              when: { consumed: 0.75, state: null },
            },
          ],
        },
      ],
      faults: [],
    });
    await write(POLICY.replace('3d', 'soon').replace('title', 'tilte'));
    await readFiles();
    const { body } = await api.get('/slo-policies');
    expect(body.items).toEqual(before.body.items);
    expect(
      body.faults.map(({ path }: { path: string }) => path).sort(),
    ).toEqual(['spec', 'spec.rules[0].dueWithin', 'spec.title']);
  });
});
