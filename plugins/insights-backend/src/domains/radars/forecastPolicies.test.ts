import { databaseIds } from '../trends/__testUtils__/trendsOnDatabase';
import { demoBatch } from '../trends/__testUtils__/demoSignal';
import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { DEMO_RADAR } from './__testUtils__/radarSamples';
import { radarsOnDatabase } from './__testUtils__/radarsOnDatabase';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });

/** Adopted is what will be there in a year; tried is what will hardly be gone. */
const yaml = DEMO_RADAR.replace(
  /rings:[^]*hysteresis/,
  `rings:
  - { id: use, title: Use, when: { forecast: { atLeast: 0.8 } } }
  - { id: try, title: Try, when: { risk: { below: 0.4, horizon: 6, atMost: 0.1 } } }
  - { id: wait, title: Wait }
hysteresis`,
);
const MONTHS = 40;

/** Two equal halves of a share that goes from one to another; it waves a little, so that forecasts have a width. */
const course = (from: number, to: number, months = MONTHS) => {
  const half = Array.from(
    { length: months },
    (_, month) =>
      (from + ((to - from) * month) / (MONTHS - 1)) / 2 +
      0.002 * Math.sin(month * 1.7),
  );
  return { a: half, b: half };
};

/** Rises to 0.7, stays at 0.5, falls to 0.3, and one that has just come. */
const topics = [course(0.2, 0.7), course(0.5, 0.5), course(0.9, 0.3)];
const young = course(0.6, 0.6, 4);

async function startOn(
  id: (typeof databaseIds)[number],
  values = [...topics, young],
) {
  const on = await radarsOnDatabase(databases, id);
  const { api, refresh } = await on.replica([{ file: 'demo.yaml', yaml }]);
  const bring = async (next: typeof values) => {
    on.clock.advance(60);
    await on.signals.ingest('demo', demoBatch(next));
    await on.sweepOf('one').drain();
    await refresh();
  };
  await bring(values);
  const blip = async (topicId: string) =>
    (await api.get(`/radars/demo/blips/${topicId}`)).body;
  const whatIf = async (body: object) =>
    (await api.post('/radars/demo/what-if', body)).body;
  const placesOf = (items: Record<string, unknown>[]) =>
    items.map(({ topicId, ring, radius }) => ({ topicId, ring, radius }));
  return { ...on, api, bring, blip, whatIf, placesOf };
}

describe.each(databases.eachSupportedId())(
  'policies on forecast and risk, on %s',
  id => {
    it('place by what is to come, say so, and name what would change it', async () => {
      const { api, blip } = await startOn(id);
      const { body } = await api.get('/radars/demo/blips?sort=title');
      expect(body.items.map(({ ring }: { ring: string }) => ring)).toEqual([
        ...['use', 'try', 'wait', 'wait'],
      ]);
      const { suggestion } = await blip('demo:t0');
      expect(suggestion.reasons).toMatchObject([
        { ring: 'use', text: 'forecast for Apr 2024 at least 80 %', met: true },
      ]);
      expect(suggestion.counterfactuals[0].text).toBe(
        'Would be Try if the forecast for Apr 2024 fell below 78 % (80 % less 2 points of hysteresis).',
      );
      const falling = await blip('demo:t2');
      expect(falling.suggestion.reasons[1]).toMatchObject({
        text: 'chance of less than 40 % in Oct 2023 at most 10 %',
        ...{ actual: 'at least 97.5 %', unit: '1', met: false },
      });
      expect(falling.suggestion.counterfactuals[0].text).toBe(
        'Would be Try if the chance of less than 40 % in Oct 2023 were 10 % or less.',
      );
    });

    it('hold nothing where there is no forecast, and say so', async () => {
      const { blip } = await startOn(id);
      const { suggestion } = await blip('demo:t3');
      expect(suggestion.ring).toBe('wait');
      expect(suggestion.sentence).toContain('There is no forecast yet');
      expect(suggestion.reasons).toMatchObject([
        { actual: 'no forecast yet', met: false },
        { actual: 'no forecast yet', met: false },
      ]);
    });

    it('look no further than a day that is asked for: it was so when the values ended there', async () => {
      const end = 33;
      const past = topics.map(({ a, b }) => ({
        a: a.slice(0, end),
        b: b.slice(0, end),
      }));
      const then = await startOn(id, past);
      const before = await then.api.get('/radars/demo/blips?sort=title');
      await then.bring(topics);
      const { items } = await then.whatIf({ asOf: '2022-09-15' });
      expect(then.placesOf(items)).toEqual(then.placesOf(before.body.items));
      for (const { topicId } of items) {
        const { history } = await then.blip(topicId);
        const ring = history.findLast(
          ({ at }: { at: string }) => at <= '2022-09-01',
        ).ring;
        expect(items).toContainEqual(
          expect.objectContaining({ topicId, ring }),
        );
      }
    });

    it('are changed in what-if, and no chance is asked that cannot be told', async () => {
      const { api, whatIf } = await startOn(id);
      const declared = await whatIf({});
      expect(declared.policy.thresholds).toEqual([
        {
          ...{ ring: 'use', index: 0, of: 'forecast', bound: 'atLeast' },
          ...{ value: 0.8, forPeriods: 1, horizon: 12, quantile: 0.5 },
        },
        {
          ...{ ring: 'try', index: 0, of: 'risk', bound: 'atMost' },
          ...{ value: 0.1, forPeriods: 1, horizon: 6 },
          ...{ side: 'below', level: 0.4 },
        },
      ]);
      const { rings, items } = await whatIf({
        thresholds: [{ ring: 'use', index: 0, value: 0.45 }],
      });
      expect(rings[0]).toMatchObject({
        ...{ rule: 'forecast in 12 months at least 45 %', blipCount: 2 },
      });
      expect(items[1]).toMatchObject({ ring: 'use', declaredRing: 'try' });
      const refused = await api.post('/radars/demo/what-if', {
        thresholds: [{ ring: 'try', index: 0, value: 0.01, forPeriods: 2 }],
      });
      expect(refused.status).toBe(400);
      expect(refused.body.errors).toMatchObject([
        { pointer: '/thresholds/0/value' },
        { pointer: '/thresholds/0/forPeriods' },
      ]);
      const impossible = await api.post('/radars/demo/what-if', {
        thresholds: [
          { ring: 'use', index: 0, value: 1.5 },
          { ring: 'try', index: 0, value: 1.5 },
        ],
      });
      expect(impossible.status).toBe(400);
      expect(impossible.body.errors).toMatchObject([
        { detail: 'The signal is a share, which lies between 0 and 1.' },
        { detail: expect.stringContaining('chance of a risk is told between') },
      ]);
    });

    it('are judged by their track record, and leave decisions behind', async () => {
      const { api, bring, blip } = await startOn(id, topics);
      const decided = await api.put(
        '/radars/demo/blips/demo:t0/decision',
        { kind: 'accept', ring: 'use' },
        { 'If-Match': '"0"' },
      );
      expect(decided.status).toBe(200);
      const [{ a }, ...others] = topics;
      const fallen = [...a, ...[0.3, 0.25, 0.2, 0.15, 0.1, 0.05]];
      await bring([{ a: fallen, b: fallen }, ...others]);
      const { ring, decision } = await blip('demo:t0');
      expect(ring).toBe('wait');
      expect(decision.drift).toEqual({ since: '2023-05-01', periods: 6 });
      const { body } = await api.get('/radars/demo/track-record');
      expect(body.judgedCount).toBeGreaterThan(0);
      expect(body.rings.map((one: { ring: string }) => one.ring)).toEqual([
        ...['use', 'try', 'wait'],
      ]);
    });
  },
);
