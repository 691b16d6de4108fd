import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import {
  seriesSample,
  signalSample,
  topicSample,
} from './__testUtils__/samples';
import {
  databaseIds,
  signalsOnDatabase,
} from './__testUtils__/signalsOnDatabase';

jest.setTimeout(60_000);

const chrome = { dimension: 'browser', id: 'chrome', title: 'Chrome' };

describe('ingest', () => {
  const databases = MigratedDatabases.create({ ids: databaseIds });

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    async function started() {
      const on = await signalsOnDatabase(databases, databaseId);
      await on.service.ingest('demo', {
        signals: [signalSample()],
        topics: [topicSample()],
      });
      return on;
    }

    it('gives back what was kept', async () => {
      const { service } = await started();
      const report = await service.ingest('demo', {
        series: [
          seriesSample([0.1, 0.2, 0.3]),
          seriesSample([0.4, 0.5], { member: chrome, start: '2020-02-01' }),
        ],
      });
      expect(report).toMatchObject({
        written: { signals: 0, topics: 0, series: 2, observations: 5 },
        unchanged: 0,
        problems: [],
      });

      const subject = await service.readSubject('demo:share', 'demo:has');
      expect(subject).toMatchObject({
        start: '2020-01-01',
        step: 'month',
        signal: { id: 'demo:share', collectorId: 'demo' },
        topic: { title: ':has()', tags: ['area:css'] },
      });
      expect(subject?.members.map(({ id }) => id)).toEqual([
        'chrome',
        'safari',
      ]);
      expect([...(subject?.members[0].values ?? [])]).toEqual([NaN, 0.4, 0.5]);
      expect([...(subject?.total ?? [])]).toEqual([0.1, 0.2 + 0.4, 0.3 + 0.5]);
      expect((await service.totals(['demo'])).get('demo')).toEqual({
        signals: 1,
        topics: 1,
        series: 2,
        observations: 5,
        markers: 0,
      });
    });

    it('changes nothing when the same batch comes again', async () => {
      const { service } = await started();
      const batch = {
        signals: [signalSample()],
        topics: [topicSample()],
        series: [seriesSample([0.1, NaN, 0.3])],
        markers: [
          {
            id: 'release-1',
            at: '2020-02-01T00:00:00Z',
            kind: 'release' as const,
            title: 'Safari 13',
            member: 'safari',
          },
        ],
      };
      await service.ingest('demo', batch);
      const before = await service.listChangedSubjects(0, 10);
      const report = await service.ingest('demo', batch);
      expect(report.unchanged).toBe(2);
      expect(report.written).toEqual({
        signals: 0,
        topics: 0,
        series: 0,
        observations: 0,
        markers: 0,
      });
      expect(await service.listChangedSubjects(0, 10)).toEqual(before);
    });

    it('lets NaN overwrite nothing and the last write win', async () => {
      const { service } = await started();
      await service.ingest('demo', { series: [seriesSample([0.1, 0.2, 0.3])] });
      const report = await service.ingest('demo', {
        series: [seriesSample([NaN, 0.9, 0.3]), seriesSample([NaN, 0.8])],
      });
      expect(report).toMatchObject({
        written: { series: 1, observations: 2 },
        unchanged: 1,
      });
      const subject = await service.readSubject('demo:share', 'demo:has');
      expect([...(subject?.total ?? [])]).toEqual([0.1, 0.8, 0.3]);
      expect((await service.totals(['demo'])).get('demo')?.observations).toBe(
        3,
      );
    });

    it('keeps early, late and far-away values and leaves gaps as gaps', async () => {
      const { service } = await started();
      await service.ingest('demo', { series: [seriesSample([0.5])] });
      await service.ingest('demo', {
        series: [seriesSample([0.1], { start: '1990-06-01' })],
      });
      await service.ingest('demo', {
        series: [seriesSample([0.9], { start: '2026-10-01' })],
      });
      const subject = await service.readSubject('demo:share', 'demo:has');
      expect(subject?.start).toBe('1990-06-01');
      expect(subject?.total.length).toBe(36 * 12 + 5);
      expect(subject?.total.filter(value => !Number.isNaN(value))).toEqual(
        Float64Array.of(0.1, 0.5, 0.9),
      );
    });

    it('has the same digest for the same values, whatever the order and the batches', async () => {
      const { service } = await started();
      await service.ingest('demo', {
        topics: [topicSample({ id: 'demo:other' })],
        series: [
          seriesSample([0.1, 0.2, 0.3]),
          seriesSample([0.4], { member: chrome }),
          seriesSample([0.3], { topicId: 'demo:other', start: '2020-03-01' }),
        ],
      });
      await service.ingest('demo', {
        series: [
          seriesSample([0.4], { topicId: 'demo:other', member: chrome }),
          seriesSample([0.1, 0.2], { topicId: 'demo:other' }),
        ],
      });
      const [has, other] = await service.readSubjects('demo:share', [
        'demo:has',
        'demo:other',
      ]);
      expect(has.digest).toBe(other.digest);
      expect(has.revision).not.toBe(other.revision);
    });

    it('gives a new revision for a new title of a topic, with the same digest', async () => {
      const { service } = await started();
      await service.ingest('demo', { series: [seriesSample([0.1])] });
      const [before] = await service.listChangedSubjects(0, 10);
      await service.ingest('demo', {
        topics: [topicSample({ title: 'Has', tags: ['area:html'] })],
      });
      const [after] = await service.listChangedSubjects(before.revision, 10);
      expect(after.digest).toBe(before.digest);
      expect(
        (await service.listTopics({ tag: 'area:css', limit: 5 })).items,
      ).toEqual([]);
    });

    it('keeps the good items and says what is wrong with the others', async () => {
      const { service } = await started();
      const report = await service.ingest('demo', {
        signals: [signalSample({ step: 'week' })],
        topics: [topicSample({ id: 'other:has' })],
        problems: [{ item: 'a file', reason: 'unread', howToMend: 'mend it' }],
        series: [
          seriesSample([0.1]),
          seriesSample([0.1], { topicId: 'demo:nobody' }),
          seriesSample([0.1], { signalId: 'demo:nothing' }),
          seriesSample([0.1], { start: '2020-01-02' }),
          seriesSample([46]),
          seriesSample([0.1], { start: '2027-01-01' }),
          seriesSample([0.1], { start: '1699-01-01' }),
          seriesSample([Infinity]),
          seriesSample([0.1], { topicId: 'demo:nul\0' }),
        ],
      });
      expect(report.written.observations).toBe(1);
      expect(report.problems.map(({ item }) => item)).toEqual([
        'a file',
        'signal demo:share',
        'topic other:has',
        'series demo:share of demo:nobody, browser safari',
        'series demo:nothing of demo:has, browser safari',
        ...Array(5).fill('series demo:share of demo:has, browser safari'),
        'series demo:share of demo:nul␀, browser safari',
      ]);
      expect((await service.getSignal('demo:share'))?.step).toBe('month');
    });

    it('refuses values for a signal of another collector', async () => {
      const { service } = await started();
      const report = await service.ingest('thief', {
        series: [seriesSample([0.1])],
      });
      expect(report.problems[0].reason).toContain('belongs to the collector');
      expect(await service.listChangedSubjects(0, 10)).toEqual([]);
    });

    it('leaves nothing of a batch whose transaction fails', async () => {
      const { service, knex } = await started();
      await knex.schema.renameTable('subject_revision', 'away');
      await expect(
        service.ingest('demo', {
          topics: [topicSample({ id: 'demo:new' })],
          series: [seriesSample([0.1])],
        }),
      ).rejects.toThrow();
      await knex.schema.renameTable('away', 'subject_revision');
      expect(await service.getTopic('demo:new')).toBeUndefined();
      expect((await service.totals(['demo'])).get('demo')).toMatchObject({
        topics: 1,
        series: 0,
      });
      expect(await knex('series_chunks').count({ n: '*' })).toEqual([
        { n: databaseId === 'SQLITE_3' ? 0 : '0' },
      ]);
      const again = await service.ingest('demo', {
        series: [seriesSample([0.1])],
      });
      expect(again.written.observations).toBe(1);
    });

    it('drops whole chunks that fall out of the retention, once', async () => {
      const { service } = await started();
      const daily = signalSample({
        id: 'demo:daily',
        step: 'day',
        kind: 'count',
        retentionPeriods: 100,
      });
      const values = Array.from({ length: 1_000 }, (_, i) => i + 1);
      const batch = {
        signals: [daily],
        series: [
          seriesSample(values, { signalId: 'demo:daily', start: '2024-01-01' }),
        ],
      };
      await service.ingest('demo', batch);
      const kept = await service.readSubject('demo:daily', 'demo:has');
      expect(kept?.total.length).toBeGreaterThanOrEqual(100);
      expect(kept?.total.length).toBeLessThan(100 + 256);
      expect(kept?.total.at(-1)).toBe(1_000);

      const again = await service.ingest('demo', batch);
      expect(again.written.observations).toBe(0);

      await service.ingest('demo', {
        series: [
          seriesSample([7], { signalId: 'demo:daily', start: '2026-11-20' }),
        ],
      });
      const later = await service.readSubject('demo:daily', 'demo:has');
      expect([...(later?.total ?? [])].filter(Number.isFinite)).toContain(7);
      expect((await service.totals(['demo'])).get('demo')?.observations).toBe(
        [...(later?.total ?? [])].filter(Number.isFinite).length,
      );
    });
  });
});
