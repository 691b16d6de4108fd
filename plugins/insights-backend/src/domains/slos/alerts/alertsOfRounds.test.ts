import { TestDatabases } from '@backstage/backend-test-utils';
import { slosOnDatabase } from '../__testUtils__/slosOnDatabase';
import { sloText } from '../__testUtils__/sloText';
import { databaseIds } from './__testUtils__/alertsOnDatabase';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: databaseIds });
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
    const [{ id: episode, firedAt, resolvedAt }] = hours;
    expect(markers).toContainEqual(
      expect.objectContaining({
        ...{ id: `alert:${episode}`, kind: 'alert' },
        ...{ start: firedAt, end: resolvedAt },
      }),
    );
  });
});
