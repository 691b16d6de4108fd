import { slosOnDatabase } from '../__testUtils__/slosOnDatabase';
import { sloText } from '../__testUtils__/sloText';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { databaseIds } from './__testUtils__/alertsOnDatabase';

jest.setTimeout(120_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
const MINUTE = 60;

describe.each(databases.eachSupportedId())('rounds on %s', id => {
  it('raise an alert, show it with the SLO, and resolve it', async () => {
    const on = await slosOnDatabase(databases, id);
    const portal = await on.replica();
    const failsFrom = on.now();
    const failsFor = 30 * MINUTE;
    on.source.counts = (_id, seconds) =>
      seconds >= failsFrom && seconds < failsFrom + failsFor
        ? [500, 1_000]
        : [1_000, 1_000];
    await portal.api.post('/slo-definitions', { text: sloText('fast') });
    await portal.round();
    const seen: string[] = [];
    /** Rounds come each minute; notes each change of the alert that the list shows. */
    async function pass(minutes: number) {
      for (let minute = 0; minute < minutes; minute++) {
        on.wait(MINUTE);
        await portal.round();
        const [{ alert }] = (await portal.api.get('/slos')).body.items;
        const state = alert ? `${alert.severity} ${alert.state}` : 'none';
        if (seen.at(-1) !== state) seen.push(state);
      }
    }
    await pass(30);
    expect(seen).toEqual(['none', 'page pending', 'page firing']);
    await pass(120);
    const { alertHistory, markers } = (await portal.api.get('/slos/fast')).body;
    const { items } = (await portal.api.get('/slo-alerts?slo=fast')).body;
    expect(alertHistory).toEqual(items);
    const hours = items.filter(
      (one: { longSeconds: number }) => one.longSeconds === 3_600,
    );
    expect(hours).toMatchObject([{ severity: 'page', state: 'resolved' }]);
    const [{ id: episode, heldFrom, heldUntil, pendingAt }] = hours;
    // By the data, not by the clock: half of all fails, of which four buckets bring the hour over 14.4 times 1 %.
    const seconds = (at: string) => Date.parse(at) / 1_000;
    expect(seconds(heldFrom)).toBe(failsFrom + 3 * 300);
    expect(seconds(heldUntil)).toBe(failsFrom + failsFor);
    expect(seconds(pendingAt)).toBeGreaterThanOrEqual(failsFrom + 4 * 300);
    expect(markers).toContainEqual(
      expect.objectContaining({
        ...{ id: `alert:${episode}`, kind: 'alert' },
        ...{ start: heldFrom, end: heldUntil },
      }),
    );
  });

  it('bear an alert out each minute, not with the next counts only', async () => {
    const on = await slosOnDatabase(databases, id);
    const portal = await on.replica();
    const failsFrom = on.now();
    on.source.counts = (_id, seconds) =>
      seconds >= failsFrom ? [500, 1_000] : [1_000, 1_000];
    await portal.api.post('/slo-definitions', { text: sloText('fast') });
    await portal.round();
    const stateOf = async () =>
      (await portal.api.get('/slos')).body.items[0].alert?.state;
    // A bucket is known three minutes and a half after its end, which is just before the clock comes to the next one.
    on.wait(3.5 * MINUTE);
    for (let waited = 0; (await stateOf()) !== 'pending'; waited += 1) {
      expect(waited).toBeLessThan(30);
      on.wait(MINUTE);
      await portal.round();
    }
    const newCounts = jest.spyOn(on.source, 'counts');
    newCounts.mockImplementation(() => [Number.NaN, Number.NaN]);
    for (let minute = 0; minute < 4; minute++) {
      on.wait(MINUTE);
      await portal.round();
    }
    expect(await stateOf()).toBe('firing');
  });

  it('follow the policies of a definition, of silence, too', async () => {
    const on = await slosOnDatabase(databases, id);
    const portal = await on.replica();
    const policy = (name: string, more: string, condition: string) => `
    - kind: AlertPolicy
      metadata: { name: ${name} }
      spec:
        ${more}
        conditions:
          - kind: AlertCondition
            metadata: { name: ${name} }
            spec: { severity: sev1, condition: { kind: burnrate, ${condition} } }
        notificationTargets: [{ kind: AlertNotificationTarget, metadata: { name: n }, spec: { target: mail } }]`;
    const policies = [
      policy('quick', '', 'op: gte, threshold: 4, lookbackWindow: 30m'),
      policy(
        'patient',
        '',
        'op: gt, threshold: 4, lookbackWindow: 30m, alertAfter: 1h',
      ),
      policy(
        'silent',
        'alertWhenBreaching: false\n        alertWhenNoData: true',
        'op: gt, threshold: 4, lookbackWindow: 1h',
      ),
    ];
    const text = `${sloText('own')}  alertPolicies:${policies.join('')}\n`;
    const begin = on.now();
    const failsUntil = begin + 20 * MINUTE;
    const silentFrom = begin + 60 * MINUTE;
    on.source.counts = (_id, seconds) => {
      if (seconds >= silentFrom) return undefined;
      return seconds >= begin && seconds < failsUntil ? [950, 1_000] : [1, 1];
    };
    await portal.api.post('/slo-definitions', { text });
    await portal.round();
    for (let bucket = 0; bucket < 36; bucket++) {
      on.wait(5 * MINUTE);
      await portal.round();
    }
    const { items } = (await portal.api.get('/slo-alerts?slo=own')).body;
    const after = (at: string) => (Date.parse(at) / 1_000 - begin) / MINUTE;
    expect(
      items.map((one: Record<string, string>) => [
        ...[one.policy, one.operator, one.severity, one.state],
        after(one.heldFrom),
      ]),
    ).toEqual([
      // Silence fills the hour at 120 minutes, with the bucket from 115 on.
      ['silent', 'noData', 'page', 'firing', 115],
      // 5 % of failures are 5 times as fast as 1 %; the few of quiet buckets beside them change nothing.
      ['quick', 'gte', 'page', 'resolved', 0],
    ]);
    const { alerts } = (await portal.api.get('/slos/own')).body.evaluations[0];
    expect(alerts).toMatchObject([
      {
        policy: 'quick',
        longSeconds: 1_800,
        shortSeconds: 1_800,
        canFire: true,
      },
      { policy: 'patient', afterSeconds: 3_600 },
      { policy: 'silent', operator: 'noData', holds: true },
    ]);
  });
});
