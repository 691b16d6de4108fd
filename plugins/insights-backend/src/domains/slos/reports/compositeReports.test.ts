import { TestDatabases } from '@backstage/backend-test-utils';
import { databaseIds } from '../../signals/__testUtils__/signalsOnDatabase';
import { reportsOnDatabase } from './__testUtils__/reportsOnDatabase';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: databaseIds });

/** Two parts with an SLI of their own, whose counts are the same. */
const journey = (method: string, target: number, fields: string) => `
apiVersion: openslo/v1
kind: SLO
metadata: { name: journey }
spec:
  service: checkout
  timeWindow: [{ duration: 30d, isRolling: true }]
  budgetingMethod: ${method}
  objectives:
${['search', 'pay']
  .map(
    name => `    - target: ${target}
      compositeWeight: 0.5
      ${fields}
      indicator:
        metadata: { name: ${name} }
        spec:
          ratioMetric:
            good: { metricSource: { metricSourceRef: scripted, spec: { series: ${name}-good } } }
            total: { metricSource: { metricSourceRef: scripted, spec: { series: ${name}-all } } }
`,
  )
  .join('')}`;

describe.each(databases.eachSupportedId())('a composite SLO on %s', id => {
  it.each([
    // 0.5 × 1,440 / 864 for each part.
    ['Occurrences', 0.999, '', 'missed', 1_440 / 864],
    // Both parts have the same 144 bad slices, of 432 that may be.
    [
      'Timeslices',
      0.95,
      'timeSliceTarget: 0.95\n      timeSliceWindow: 5m',
      'met',
      144 / 432,
    ],
  ] as const)(
    'by %s is judged as a whole beside its parts',
    async (method, target, fields, verdict, consumed) => {
      const on = await reportsOnDatabase(databases, id);
      const text = journey(method, target, fields);
      const { status } = await on.api.post('/slo-definitions', { text });
      expect(status).toBe(201);
      await on.endNovember();
      const report = await on.freeze();
      expect(report.counts).toMatchObject({ objectives: 2, [verdict]: 2 });
      const [{ composite }] = report.slos;
      expect(composite?.verdict).toBe(verdict);
      expect(composite?.consumed).toBeCloseTo(consumed, 9);
      expect((await on.verify(report)).isSame).toBe(true);
    },
  );
});
