import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { components } from '@almanac/backstage-plugin-insights-common';
import { slosOnDatabase } from '../../__testUtils__/slosOnDatabase';
import { sloText, type SloTextOptions } from '../../__testUtils__/sloText';
import type { MigratedDatabases } from '../../../../platform/__testUtils__/MigratedDatabases';

type Schemas = components['schemas'];

/** November in UTC: 30 days of 24 hours, which hours and days of counts begin and end with. */
export const NOVEMBER = {
  period: { kind: 'month', of: '2026-11' },
  timeZone: 'UTC',
  scope: {},
} as const;

/** Months of the calendar, so that the budget of an SLO's own window begins with the period. */
export const MONTHLY =
  "{ duration: 1M, calendar: { startTime: '2026-01-01 00:00:00', timeZone: UTC } }";

/** The moment of a November day in UTC, in seconds. */
export const november = (day: number, hour = 0) =>
  Date.UTC(2026, 10, day, hour) / 1_000;

/**
 * A portal on 25 November whose SLO `checkout` counts 100 events in five minutes, of which ten were bad in the first twelve
 * hours of the 10th: 1,440 of 864,000.
 */
export async function reportsOnDatabase(
  databases: MigratedDatabases,
  id: TestDatabaseId,
) {
  const on = await slosOnDatabase(databases, id);
  const { api, round } = await on.replica();
  on.source.counts = (_series, seconds) =>
    seconds >= november(10) && seconds < november(10, 12)
      ? [90, 100]
      : [100, 100];

  return {
    ...on,
    ...{ api, round },
    async define(name: string, options: SloTextOptions = {}) {
      const text = sloText(name, {
        target: 0.999,
        window: MONTHLY,
        ...options,
      });
      const { status, text: answer } = await api.post('/slo-definitions', {
        text,
      });
      if (status !== 201) throw new Error(answer);
    },
    /** Lets November end, and collects it. */
    async endNovember() {
      on.wait(november(31) + 3_600 - on.now());
      await round();
    },
    async freeze(request: object = {}): Promise<Schemas['SloReport']> {
      const answer = await api.post('/slo-reports', {
        ...NOVEMBER,
        ...request,
      });
      if (answer.status !== 201) throw new Error(answer.text);
      return answer.body;
    },
    async verify({ id: reportId }: { id: string }) {
      const { body } = await api.get(`/slo-reports/${reportId}/verification`);
      return body as Schemas['SloReportVerification'];
    },
  };
}
