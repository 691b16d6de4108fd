import { mockServices } from '@backstage/backend-test-utils';
import {
  alertsOnDatabase,
  observationOf,
} from '../__testUtils__/alertsOnDatabase';
import { receiveAlerts } from '../__testUtils__/receiveAlerts';
import { startAlertmanager } from '../__testUtils__/startAlertmanager';
import { MigratedDatabases } from '../../../../platform/__testUtils__/MigratedDatabases';
import type { AlertWebhook } from './AlertWebhook';
import { webhookMessage } from './createWebhookTarget';

jest.setTimeout(120_000);

const databases = MigratedDatabases.create({ ids: ['SQLITE_3'] });
const BUCKET = 300;
const PORTAL = 'https://portal.example.com';

/** Alertmanager has the clock of the machine: an hour ago an alert began to burn. */
async function hourAgo() {
  const on = await alertsOnDatabase(databases, 'SQLITE_3');
  const now = Math.floor(performance.timeOrigin / 1_000);
  on.wait(now - 3_600 - on.now());
  return { ...on, untilNow: () => on.wait(now - on.now()) };
}

describe('a real Alertmanager', () => {
  const ends: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0)) await end();
  });

  async function started() {
    const receiver = await receiveAlerts();
    ends.push(receiver.stop);
    const alertmanager = await startAlertmanager(receiver.url);
    ends.push(alertmanager.stop);
    const webhook: AlertWebhook = {
      ...{ url: alertmanager.url, headers: {}, format: 'alertmanager' },
      ...{ severities: ['page', 'ticket'], includeExamples: false },
    };
    const on = await hourAgo();
    const logger = mockServices.logger.mock();
    const portal = await on.replica({
      ...{ logger, webhooks: [webhook], portalUrl: PORTAL },
    });
    return { receiver, alertmanager, logger, ...on, ...portal };
  }

  it('takes what fires, sends on what we would send, and lets go of what is resolved', async () => {
    const { receiver, alertmanager, logger, ...portal } = await started();
    const { observe, deliver, wait, untilNow, watch } = portal;
    const unusual = observationOf('fast', {
      page: true,
      title: 'Täglich "99 %" {{ . }}',
      service: 'søk & <pay>',
    });
    await observe(unusual);
    wait(BUCKET);
    await observe(unusual);
    const firedAt = new Date(portal.now() * 1_000).toISOString();
    untilNow();
    const forwarded = receiver.hears();
    await deliver();
    const [known, ...others] = await alertmanager.alerts();
    expect(others).toEqual([]);
    expect(known).toMatchObject({
      labels: {
        alertname: 'SloBudgetBurnsFast',
        severity: 'page',
        slo: 'fast',
        service: 'søk & <pay>',
        objective: '1',
        long_window: '1h',
        owner: 'group:default/checkout',
        entity: 'component:default/checkout',
      },
      annotations: {
        summary: 'Täglich "99 %" {{ . }}: the error budget burns too fast',
        dashboard: `${PORTAL}/slo/fast`,
      },
      generatorURL: `${PORTAL}/slo/fast`,
      startsAt: firedAt,
      status: { state: 'active' },
    });

    await forwarded;
    const [{ body }] = receiver.take();
    const theirs = Object(body);
    const [row] = (await portal.api.get('/slo-alerts')).body.items;
    const ours = webhookMessage(
      {
        ...row,
        entityRef: 'component:default/checkout',
        firedOwner: row.owner,
        firedEntityRef: 'component:default/checkout',
        pendingAtSeconds: Date.parse(row.pendingAt) / 1_000,
        firedAtSeconds: Date.parse(row.firedAt) / 1_000,
        resolvedAtSeconds: null,
      },
      PORTAL,
    );
    // Names of the group and of the receiver are Alertmanager's own.
    const own = ['groupKey', 'receiver', 'externalURL'];
    expect(comparable(ours, own)).toEqual(comparable(theirs, own));
    expect(Object.keys(ours).sort()).toEqual(Object.keys(theirs).sort());

    const cleared = receiver.hears();
    await watch.retire(['fast'], portal.now());
    await deliver();
    expect(await alertmanager.alerts()).toEqual([]);
    await cleared;
    expect(receiver.take()).toMatchObject([
      { body: { status: 'resolved', alerts: [{ status: 'resolved' }] } },
    ]);
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it('lets go of what was one owner’s, and takes what is the next one’s', async () => {
    const { alertmanager, ...portal } = await started();
    const of = (owner: string) => observationOf('fast', { page: true, owner });
    await portal.observe(of('group:default/a'));
    portal.wait(BUCKET);
    await portal.observe(of('group:default/a'));
    portal.untilNow();
    await portal.deliver();
    await portal.observe(of('group:default/b'));
    await portal.deliver();
    const known = await alertmanager.alerts();
    expect(known.map(({ labels }) => labels.owner)).toEqual([
      'group:default/b',
    ]);
  });

  it('takes the same again, and many at once, as one alert each', async () => {
    const { alertmanager, logger, ...portal } = await started();
    const slos = Array.from({ length: 120 }, (_, n) =>
      observationOf(`slo-${n}`, { page: true, ticket: true }),
    );
    for (let bucket = 0; bucket < 5; bucket++) {
      await portal.observe(...slos);
      portal.wait(BUCKET);
    }
    portal.untilNow();
    await portal.deliver();
    portal.wait(120);
    await portal.deliver();
    expect(await alertmanager.alerts()).toHaveLength(240);
    expect(logger.warn).not.toHaveBeenCalled();
  });
});

/** A message without some of its keys; moments as Go writes them, without milliseconds where there are none. */
function comparable(message: object, without: readonly string[]): unknown {
  const kept = Object.entries(message).filter(
    ([key]) => !without.includes(key),
  );
  const text = JSON.stringify(Object.fromEntries(kept));
  return JSON.parse(text.replaceAll('.000Z', 'Z'));
}
