import fc from 'fast-check';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { NEW, deploys, startIntake } from './__testUtils__/startIntake';

jest.setTimeout(120_000);

const FIRST_DAY = Date.UTC(2024, 0, 1);
const DAY_MILLISECONDS = 86_400_000;
const DAYS = 700;

const dayOf = (day: number) =>
  new Date(FIRST_DAY + day * DAY_MILLISECONDS).toISOString().slice(0, 10);

/** Observations on few days, so that they meet, spread over several chunks. */
const observation = fc
  .record({
    day: fc.nat(8).map(place => place * Math.floor(DAYS / 8)),
    value: fc.option(fc.nat(5)),
    team: fc.constantFrom('a', 'b', 'c'),
  })
  .map(({ day, value, team }) => ({
    ...{ topic: 'shop:checkout', at: dayOf(day), value },
    dimensions: { team },
  }));

/** Cuts a list behind places; each part so many times, as who sends again does. */
function parted<One>(
  items: readonly One[],
  cuts: readonly { at: number; times: number }[],
): One[][] {
  const places = [...cuts].sort((a, b) => a.at - b.at);
  const parts: One[][] = [];
  let from = 0;
  for (const { at, times } of [...places, { at: Infinity, times: 2 }]) {
    const part = items.slice(from, at);
    for (let i = 0; i < times; i++) parts.push(part);
    from = Math.max(from, Math.min(at, items.length));
  }
  return parts;
}

describe('observations that are sent', () => {
  const databases = MigratedDatabases.create({ ids: ['SQLITE_3'] });

  it('give the same series however they are parted into requests and however often each is sent again', async () => {
    const { api, send, service } = await startIntake(databases, 'SQLITE_3');
    let signals = 0;
    const digestAfter = async (requests: readonly (readonly object[])[]) => {
      const id = `shop:run-${signals++}`;
      await api.put(`/signals/${id}`, { ...deploys, step: 'day' }, NEW);
      for (const items of requests) {
        const lines = items.map(item => JSON.stringify(item));
        const { body } = await send(lines, `/signals/${id}`);
        expect(body.received).toBe(items.length);
        expect(body.rejected + body.expired).toBe(0);
        expect(body.written + body.unchanged + body.superseded).toBe(
          items.length,
        );
      }
      const subject = await service.readSubject(id, 'shop:checkout');
      return { digest: subject?.digest, subject };
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(observation, { minLength: 1, maxLength: 40 }),
        fc.array(
          fc.record({ at: fc.nat(40), times: fc.integer({ min: 1, max: 3 }) }),
          { maxLength: 4 },
        ),
        async (items, cuts) => {
          const once = await digestAfter([items]);
          const often = await digestAfter(parted(items, cuts));
          expect(often.digest).toBe(once.digest);
          expect(valuesOf(once.subject)).toEqual(lastOfEach(items));
        },
      ),
      { numRuns: 25 },
    );
  });
});

type Item = {
  at: string;
  value: number | null;
  dimensions: { team: string };
};

/** What the lines say, read in the plainest way. */
function lastOfEach(items: readonly Item[]): Record<string, number> {
  const values: Record<string, number | null> = {};
  for (const { at, value, dimensions } of items) {
    values[`${dimensions.team} ${at}`] = value;
  }
  return Object.fromEntries(
    Object.entries(values).filter(
      (entry): entry is [string, number] => entry[1] !== null,
    ),
  );
}

function valuesOf(
  subject:
    | {
        start: string;
        members: readonly { id: string; values: Float64Array }[];
      }
    | undefined,
): Record<string, number> {
  if (!subject) return {};
  const first = (Date.parse(subject.start) - FIRST_DAY) / DAY_MILLISECONDS;
  return Object.fromEntries(
    subject.members.flatMap(({ id, values }) =>
      [...values].flatMap((value, i) =>
        Number.isNaN(value) ? [] : [[`${id} ${dayOf(first + i)}`, value]],
      ),
    ),
  );
}
