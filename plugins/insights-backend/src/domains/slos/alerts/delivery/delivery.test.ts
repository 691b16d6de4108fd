import { mockServices } from '@backstage/backend-test-utils';
import {
  alertsOnDatabase,
  databaseIds,
  observationOf,
} from '../__testUtils__/alertsOnDatabase';
import { receiveAlerts } from '../__testUtils__/receiveAlerts';
import type { SloAlertsOptions } from '../createSloAlerts';
import { MigratedDatabases } from '../../../../platform/__testUtils__/MigratedDatabases';
import type { AlertWebhook } from './AlertWebhook';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
const BUCKET = 300;
const PORTAL = 'https://portal.example.com/';
const PAGE = { page: true };

describe.each(databases.eachSupportedId())('telling of alerts on %s', id => {
  const ends: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0)) await end();
  });

  async function receiver() {
    const one = await receiveAlerts();
    ends.push(one.stop);
    return one;
  }

  const webhookAt = (
    url: string,
    rest: Partial<AlertWebhook> = {},
  ): AlertWebhook => ({
    ...{ url, headers: {}, format: 'alertmanager' },
    ...{ severities: ['page', 'ticket'], includeExamples: false },
    ...rest,
  });

  async function portal(options: Partial<SloAlertsOptions> = {}) {
    const on = await alertsOnDatabase(databases, id);
    const withPortal = { portalUrl: PORTAL, ...options };
    const one = await on.replica(withPortal);
    /** Lets alerts fire. */
    async function fire(...observations: ReturnType<typeof observationOf>[]) {
      for (let bucket = 0; bucket < 2; bucket++) {
        on.wait(BUCKET);
        await one.observe(...observations);
      }
    }
    /** Lets all alerts of SLOs clear. */
    async function clear(...slos: string[]) {
      for (let bucket = 0; bucket < 4; bucket++) {
        on.wait(BUCKET);
        await one.observe(...slos.map(slo => observationOf(slo)));
      }
    }
    return { ...on, ...one, fire, clear };
  }

  it('posts what fires to an Alertmanager, again and again until it is resolved', async () => {
    const at = await receiver();
    const { fire, clear, deliver, wait } = await portal({
      webhooks: [webhookAt(`${at.url}/`, { headers: { 'x-tenant': 'shop' } })],
    });
    await deliver();
    expect(at.take()).toEqual([]);
    await fire(observationOf('fast', PAGE), observationOf('slow', PAGE));
    await deliver();
    const [first, ...others] = at.take();
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      path: '/api/v2/alerts',
      headers: { 'content-type': 'application/json', 'x-tenant': 'shop' },
    });
    expect(first.body).toHaveLength(2);
    expect(first.body).toContainEqual({
      labels: {
        alertname: 'SloBudgetBurnsFast',
        severity: 'page',
        slo: 'fast',
        service: 'checkout',
        objective: '1',
        long_window: '1h',
        owner: 'group:default/checkout',
        entity: 'component:default/checkout',
      },
      annotations: {
        summary: 'The fast: the error budget burns too fast',
        description:
          'The budget of checkout burns more than 14.4 times as fast as it may over 1 hour and 5 minutes: 20 and 20 times.',
        dashboard: 'https://portal.example.com/slo/fast',
      },
      startsAt: '2026-11-26T12:10:00.000Z',
      endsAt: '2026-11-26T12:20:00.000Z',
      generatorURL: 'https://portal.example.com/slo/fast',
    });
    await deliver();
    expect(at.take()).toEqual([]);
    wait(120);
    await deliver();
    expect(at.take()).toMatchObject([
      { body: [{ endsAt: '2026-11-26T12:22:00.000Z' }, {}] },
    ]);
    await clear('fast', 'slow');
    await deliver();
    expect(at.take()).toMatchObject([
      {
        body: [
          { endsAt: '2026-11-26T12:32:00.000Z' },
          { startsAt: '2026-11-26T12:10:00.000Z' },
        ],
      },
    ]);
    wait(3_600);
    await deliver();
    expect(at.take()).toEqual([]);
  });

  it('posts to other webhooks what an Alertmanager would send them', async () => {
    const at = await receiver();
    const { fire, clear, deliver, wait } = await portal({
      webhooks: [webhookAt(`${at.url}/hook`, { format: 'webhook' })],
    });
    await fire(observationOf('fast', PAGE));
    await deliver();
    wait(120);
    await deliver();
    const [first, ...others] = at.take();
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      path: '/hook',
      body: {
        version: '4',
        status: 'firing',
        receiver: 'almanac',
        commonLabels: { slo: 'fast', severity: 'page' },
        externalURL: PORTAL,
        alerts: [
          {
            status: 'firing',
            labels: { alertname: 'SloBudgetBurnsFast' },
            startsAt: '2026-11-26T12:10:00.000Z',
            endsAt: '0001-01-01T00:00:00Z',
          },
        ],
      },
    });
    await clear('fast');
    await deliver();
    expect(at.take()).toMatchObject([
      {
        body: {
          status: 'resolved',
          alerts: [{ status: 'resolved', endsAt: '2026-11-26T12:32:00.000Z' }],
        },
      },
    ]);
  });

  it('tells each target of what it takes', async () => {
    const [all, tickets] = [await receiver(), await receiver()];
    const { fire, deliver } = await portal({
      webhooks: [
        webhookAt(all.url, { includeExamples: true }),
        webhookAt(tickets.url, { severities: ['ticket'] }),
      ],
    });
    const example = observationOf('demo', { ...PAGE, isExample: true });
    await fire(example, observationOf('real', PAGE));
    await deliver();
    expect(all.take()).toMatchObject([{ body: [{}, {}] }]);
    expect(tickets.take()).toEqual([]);
  });

  it('loses nothing when the process ends after the commit or amid the sending', async () => {
    const at = await receiver();
    const webhooks = [webhookAt(at.url)];
    const { fire, deliver, replica } = await portal({ webhooks });
    await fire(observationOf('fast', PAGE));
    at.answer.hangs = true;
    const ending = new AbortController();
    const heard = at.hears();
    const delivered = deliver(ending.signal);
    await heard;
    ending.abort();
    await delivered;
    at.answer.hangs = false;
    const next = await replica({ webhooks });
    await next.deliver();
    const [first, again] = at.take();
    expect(again.body).toMatchObject([{ labels: { slo: 'fast' } }]);
    expect(first.body).toMatchObject([{ labels: { slo: 'fast' } }]);
  });

  it('tries again, later each time, and says once that it failed and once that it works', async () => {
    const [broken, sound] = [await receiver(), await receiver()];
    const logger = mockServices.logger.mock();
    const { fire, deliver, wait, knex } = await portal({
      logger,
      webhooks: [
        webhookAt(`${broken.url}/s3cret`, { headers: { token: 's3cret' } }),
        webhookAt(sound.url),
      ],
    });
    broken.answer.status = 500;
    await fire(observationOf('fast', PAGE));
    await deliver();
    expect(sound.take()).toHaveLength(1);
    expect(broken.take()).toHaveLength(1);
    wait(29);
    await deliver();
    expect(broken.take()).toHaveLength(0);
    wait(1);
    await deliver();
    expect(broken.take()).toHaveLength(1);
    const rows = await knex('slo_alert_deliveries').where('attempts', '>', 0);
    expect(rows).toMatchObject([
      { attempts: 2, last_error: 'It answers with 500' },
    ]);
    broken.answer.status = 200;
    wait(60);
    await deliver();
    expect(broken.take()).toHaveLength(1);
    const { host } = new URL(broken.url);
    expect(jest.mocked(logger.warn).mock.calls).toEqual([
      [
        `The webhook at ${host} could not be told of alerts: It answers with 500`,
      ],
    ]);
    expect(jest.mocked(logger.info).mock.calls).toEqual([
      [`The webhook at ${host} takes alerts again`],
    ]);
  });

  it('tells only the end of what fired and ended while a target was down, for a day', async () => {
    const at = await receiver();
    const down = at.answer;
    down.status = 503;
    const { fire, clear, deliver, wait, knex } = await portal({
      webhooks: [webhookAt(at.url)],
    });
    await fire(observationOf('a', PAGE), observationOf('b', PAGE));
    await deliver();
    await clear('a');
    at.take();
    down.status = 200;
    await deliver();
    expect(at.take()).toMatchObject([{ body: [{}, {}] }]);
    down.status = 503;
    await clear('b');
    await deliver();
    wait(2 * 86_400);
    await deliver();
    expect(at.take()).toHaveLength(2);
    expect(await knex('slo_alert_deliveries')).toEqual([]);
  });

  it('does not tell of an end late when the alert fires again', async () => {
    const at = await receiver();
    at.answer.status = 503;
    const { fire, clear, deliver, wait } = await portal({
      webhooks: [webhookAt(at.url)],
    });
    await fire(observationOf('fast', PAGE));
    await clear('fast');
    await deliver();
    await fire(observationOf('fast', PAGE));
    at.take();
    at.answer.status = 200;
    wait(BUCKET);
    await deliver();
    const [{ body }, ...others] = at.take();
    expect(body).toMatchObject([{ startsAt: '2026-11-26T12:40:00.000Z' }]);
    expect(others).toEqual([]);
  });

  it('does not follow redirects, which could carry headers to another host', async () => {
    const [at, elsewhere] = [await receiver(), await receiver()];
    at.answer.status = 307;
    at.answer.location = `${elsewhere.url}/api/v2/alerts`;
    const logger = mockServices.logger.mock();
    const { fire, deliver } = await portal({
      logger,
      webhooks: [webhookAt(at.url)],
    });
    await fire(observationOf('fast', PAGE));
    await deliver();
    expect(elsewhere.take()).toEqual([]);
    expect(jest.mocked(logger.warn).mock.calls[0][0]).toContain(
      'redirects (307)',
    );
  });

  it('tells a new target of what fires already, and forgets one that is no more in time', async () => {
    const [old, fresh] = [await receiver(), await receiver()];
    const { fire, clear, deliver, replica, wait, knex } = await portal({
      webhooks: [webhookAt(old.url)],
    });
    await fire(observationOf('fast', PAGE));
    await deliver();
    const after = await replica({ webhooks: [webhookAt(fresh.url)] });
    wait(120);
    await after.deliver();
    expect(fresh.take()).toMatchObject([
      { body: [{ labels: { slo: 'fast' } }] },
    ]);
    expect(old.take()).toHaveLength(1);
    await clear('fast');
    wait(2 * 86_400);
    await after.deliver();
    expect(fresh.take()).toHaveLength(1);
    expect(await knex('slo_alert_deliveries')).toEqual([]);
  });

  it('notifies the owner, and updates what it told when it is over', async () => {
    const sent: object[] = [];
    const send = async (options: object) => {
      sent.push(options);
    };
    const { fire, clear, deliver, wait } = await portal({
      notifications: { send },
    });
    await fire(
      observationOf('fast', PAGE),
      observationOf('nobodys', { ...PAGE, owner: null }),
      observationOf('demo', { ...PAGE, isExample: true }),
    );
    await deliver();
    wait(86_400);
    await deliver();
    expect(sent).toEqual([
      {
        recipients: { type: 'entity', entityRef: 'group:default/checkout' },
        payload: {
          title: 'The fast: the error budget burns too fast',
          description: expect.stringContaining('14.4 times'),
          link: '/slo/fast',
          severity: 'critical',
          topic: 'SLO alerts',
          scope: expect.stringMatching(/^slo-alert:[0-9a-f]{32}$/),
        },
      },
    ]);
    await clear('fast');
    await deliver();
    const [{ payload: first }, { payload: last }] = sent as {
      payload: { scope: string };
    }[];
    expect(last).toMatchObject({ scope: first.scope, severity: 'normal' });
    expect(sent).toHaveLength(2);
  });

  it('notifies an owner who is known late, while the alert is open, and keeps the labels that it is known by', async () => {
    const at = await receiver();
    const sent: object[] = [];
    const { fire, clear, deliver, observe, watch, now, api } = await portal({
      webhooks: [webhookAt(`${at.url}/hook`, { format: 'webhook' })],
      notifications: {
        send: async options => {
          sent.push(options);
        },
      },
    });
    const unread = { owner: null, entityRef: null };
    const [late, over] = ['late', 'over'].map(slo =>
      observationOf(slo, { ...PAGE, ...unread }),
    );
    await fire(late, over);
    await deliver();
    expect(sent).toEqual([]);
    await watch.retire(['over'], now());
    await observe(observationOf('late', { isKnown: false }));
    await observe(observationOf('late', PAGE));
    await deliver();
    await deliver();
    expect(sent).toMatchObject([
      {
        recipients: { type: 'entity', entityRef: 'group:default/checkout' },
        payload: { link: '/slo/late', severity: 'critical' },
      },
    ]);
    const { body } = await api.get('/slo-alerts?owner=group:default/checkout');
    expect(body.items).toMatchObject([{ slo: 'late', state: 'firing' }]);
    await clear('late');
    await deliver();
    expect(sent).toHaveLength(2);
    const [first, last] = at
      .take()
      .flatMap(({ body: message }) => Object(message).alerts)
      .filter(({ labels }) => labels.slo === 'late');
    expect([first.status, last.status]).toEqual(['firing', 'resolved']);
    expect(last.labels).toEqual(first.labels);
    expect(last.fingerprint).toBe(first.fingerprint);
  });

  it('tells who owns the service now that it fires, and who did that it is with them', async () => {
    const at = await receiver();
    const sent: object[] = [];
    const { fire, deliver, observe } = await portal({
      webhooks: [webhookAt(`${at.url}/hook`, { format: 'webhook' })],
      notifications: {
        send: async options => {
          sent.push(options);
        },
      },
    });
    const of = (owner: string) => observationOf('fast', { ...PAGE, owner });
    await fire(of('group:default/a'));
    await deliver();
    at.take();
    const [told] = sent.splice(0) as { payload: { scope: string } }[];
    await observe(of('group:default/b'));
    await observe(of('group:default/b'));
    await deliver();
    const news = sent.splice(0);
    expect(news).toHaveLength(2);
    expect(news).toContainEqual({
      recipients: { type: 'entity', entityRef: 'group:default/a' },
      payload: expect.objectContaining({
        ...{ scope: told.payload.scope, severity: 'normal' },
        title: 'The fast: group:default/b has it now',
      }),
    });
    expect(news).toContainEqual({
      recipients: { type: 'entity', entityRef: 'group:default/b' },
      payload: expect.objectContaining({
        severity: 'critical',
        title: 'The fast: the error budget burns too fast',
      }),
    });
    const posted = at
      .take()
      .flatMap(({ body }) => Object(body).alerts)
      .map(({ status, labels }) => `${status} ${labels.owner}`);
    expect(posted.sort()).toEqual([
      'firing group:default/b',
      'resolved group:default/a',
    ]);
  });

  it('says once that there is no notifications backend, and gives up', async () => {
    const logger = mockServices.logger.mock();
    let asked = 0;
    const send = async () => {
      asked += 1;
      // What the client of the service throws then.
      throw new Error(
        'Failed to send notifications: Error: Request failed with status 404',
      );
    };
    const { fire, deliver, wait } = await portal({
      logger,
      notifications: { send },
    });
    await fire(observationOf('fast', PAGE));
    for (let round = 0; round < 20; round++) {
      await deliver();
      wait(BUCKET);
    }
    expect(asked).toBe(3);
    expect(jest.mocked(logger.warn).mock.calls).toEqual([
      [expect.stringContaining('no notifications backend is installed')],
    ]);
  });
});
