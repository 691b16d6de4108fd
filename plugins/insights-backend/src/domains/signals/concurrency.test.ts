import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { createSignalsDomain } from './createSignalsDomain';
import {
  seriesSample,
  signalSample,
  topicSample,
} from './__testUtils__/samples';
import { NOW, signalsOnDatabase } from './__testUtils__/signalsOnDatabase';

jest.setTimeout(60_000);

const MEMBERS = 12;

describe('two writers on PostgreSQL', () => {
  const databases = MigratedDatabases.create({ ids: ['POSTGRES_15'] });

  it('lose no update and hide no revision from a reader who pages', async () => {
    const { knex, service } = await signalsOnDatabase(databases, 'POSTGRES_15');
    const other = createSignalsDomain({
      database: knex,
      clock: { now: () => NOW },
      radarsOfTopic: async () => [],
    }).service;
    for (const collector of ['demo', 'more']) {
      await service.ingest(collector, {
        signals: [signalSample({ id: `${collector}:share` })],
        topics: ['a', 'b', 'c'].map(name =>
          topicSample({ id: `${collector}:${name}` }),
        ),
      });
    }

    const seen = new Map<string, string>();
    let last = 0;
    const page = async () => {
      for (const one of await service.listChangedSubjects(last, 2)) {
        seen.set(one.topicId, one.digest);
        last = one.revision;
      }
    };
    let writing = true;
    const reading = (async () => {
      while (writing) await page();
    })();

    const write = (writer: typeof service, collector: string, i: number) =>
      writer.ingest(collector, {
        series: ['a', 'b', 'c'].map(name =>
          seriesSample([i / MEMBERS], {
            signalId: `${collector}:share`,
            topicId: `${collector}:${name}`,
            member: { dimension: 'browser', id: `m${i}`, title: `M ${i}` },
          }),
        ),
      });
    await Promise.all(
      Array.from({ length: MEMBERS }, (_, i) => [
        write(i % 2 ? service : other, 'demo', i),
        write(i % 2 ? other : service, 'more', i),
      ]).flat(),
    );
    writing = false;
    await reading;
    for (let i = 0; i < 10; i++) await page();

    for (const collector of ['demo', 'more']) {
      const topicIds = ['a', 'b', 'c'].map(name => `${collector}:${name}`);
      const subjects = await service.readSubjects(
        `${collector}:share`,
        topicIds,
      );
      for (const subject of subjects) {
        expect(subject.members).toHaveLength(MEMBERS);
        expect(seen.get(subject.topic.id)).toBe(subject.digest);
      }
      expect(new Set(subjects.map(({ digest }) => digest)).size).toBe(1);
      expect((await service.totals([collector])).get(collector)).toMatchObject({
        series: 3 * MEMBERS,
        observations: 3 * MEMBERS,
      });
    }
  });
});
