import { databaseIds } from '../../signals/__testUtils__/signalsOnDatabase';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { november, reportsOnDatabase } from './__testUtils__/reportsOnDatabase';

jest.setTimeout(120_000);

const databases = MigratedDatabases.create({ ids: databaseIds });

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
      // The SLO counts once; its parts are told, and not counted.
      expect(report.counts).toMatchObject({ objectives: 1, [verdict]: 1 });
      const [{ composite }] = report.slos;
      expect(composite?.verdict).toBe(verdict);
      expect(composite?.consumed).toBeCloseTo(consumed, 9);
      expect((await on.verify(report)).isSame).toBe(true);
      const { text: csv } = await on.api.get(`/slo-reports/${report.id}/csv`);
      const [head, whole, ...parts] = csv
        .trimEnd()
        .split('\r\n')
        .map(line => line.split(','));
      const valuesOf = (name: string) =>
        [whole, ...parts].map(line => line[head.indexOf(name)]);
      expect(valuesOf('record')).toEqual([
        ...['composite', 'objective', 'objective'],
      ]);
      expect(valuesOf('part of a composite')).toEqual(['', 'yes', 'yes']);
      expect(valuesOf('verdict')[0]).toBe(verdict);
    },
  );

  it('by Timeslices is undecided where it may be beyond its budget or not, and the report says why', async () => {
    const on = await reportsOnDatabase(databases, id);
    const fields = 'timeSliceTarget: 0.95\n      timeSliceWindow: 5m';
    await on.api.post('/slo-definitions', {
      text: journey('Timeslices', 0.95, fields),
    });
    // One bad slice of each part in each of 360 hours before the first evaluation: 360 of 432 where they are the same, else 720.
    on.source.counts = (_series, seconds) =>
      seconds >= november(1) && seconds < november(16) && seconds % 3_600 === 0
        ? [90, 100]
        : [100, 100];
    await on.endNovember();
    const report = await on.freeze();
    const [{ composite }] = report.slos;
    expect(composite).toMatchObject({
      verdict: 'undecided',
      consumed: expect.closeTo(360 / 432, 9),
      consumedAtMost: expect.closeTo(720 / 432, 9),
    });
    expect(report.notes.join(' ')).toContain('by the most that can be bad');
    const pdf = await on.api.get(`/slo-reports/${report.id}/pdf`);
    expect(pdf.status).toBe(200);
  });
});
