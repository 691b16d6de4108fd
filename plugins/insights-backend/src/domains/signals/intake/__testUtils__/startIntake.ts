import type { TestDatabaseId } from '@backstage/backend-test-utils';
import { createTestApi } from '../../../../platform/__testUtils__/createTestApi';
import {
  seriesSample,
  signalSample,
  topicSample,
} from '../../__testUtils__/samples';
import { signalsOnDatabase } from '../../__testUtils__/signalsOnDatabase';
import type { MigratedDatabases } from '../../../../platform/__testUtils__/MigratedDatabases';

/** Makes a thing that is not there yet. */
export const NEW = { 'If-None-Match': '*' };

/** Deploys a week, by team. */
export const deploys = {
  ...{ title: 'Deploys', unit: '{deploy}', step: 'week', kind: 'count' },
  ...{ aggregation: 'sum', dimensions: ['team'] },
};

/** Where the signal of these tests is. */
export const AT = '/signals/shop:deploys';

/** An observation of a topic of these tests as a line. */
export const lineOf = (day: string, value: unknown, rest: object = {}) =>
  JSON.stringify({ topic: 'shop:checkout', at: day, value, ...rest });

/** An API over a database that has a signal and a topic of its own, and some that the collector `demo` brought. */
export async function startIntake(
  databases: MigratedDatabases,
  id: TestDatabaseId,
) {
  const on = await signalsOnDatabase(databases, id);
  const api = createTestApi(on.routes);
  await on.service.ingest('demo', {
    signals: [signalSample()],
    topics: [topicSample()],
    series: [seriesSample([0.5])],
  });
  await api.put(AT, deploys, NEW);
  await api.put('/topics/shop:checkout', { title: 'Checkout' }, NEW);
  return {
    ...on,
    api,
    send: (lines: readonly string[], where = AT) =>
      api.post(
        `${where}/observations`,
        // The types know objects alone; a text is sent as it is.
        lines.join('\n') as unknown as object,
        { 'Content-Type': 'application/x-ndjson' },
      ),
    series: async (signalId = 'shop:deploys') =>
      (await api.get(`/topics/shop:checkout/series/${signalId}`)).body,
  };
}
