import fc from 'fast-check';
import type { UsedEntity } from './ModelCatalog';
import { walkConsumers } from './walkConsumers';

/** Who uses whom, by name. */
type Uses = Readonly<Record<string, readonly string[]>>;

function catalogOf(uses: Uses) {
  const entities = new Map(
    Object.entries(uses).map(([ref, usedBy]): [string, UsedEntity] => [
      ref,
      { ...{ ref, title: ref, kind: 'Component', owner: null }, usedBy },
    ]),
  );
  return async (refs: readonly string[]) =>
    refs.flatMap(ref => entities.get(ref) ?? []);
}

const tied = (...refs: string[]) =>
  refs.map(entityRef => ({ entityRef, isModel: false }));

async function pathsOf(uses: Uses, ...refs: string[]) {
  const { named } = await walkConsumers(tied(...refs), catalogOf(uses));
  return named.map(({ path }) => path.join(' > '));
}

describe('consumers', () => {
  it('are those that are tied to the model, then those that use these', async () => {
    const uses = { a: ['shop'], b: [], shop: ['web'], web: [] };
    expect(await pathsOf(uses, 'b', 'a')).toEqual([
      ...['a', 'b', 'a > shop', 'a > shop > web'],
    ]);
  });

  it('come by a shortest way, and once, however they use each other', async () => {
    const uses = { a: ['b', 'c'], b: ['c', 'a'], c: ['d'], d: ['a', 'd'] };
    expect(await pathsOf(uses, 'a')).toEqual([
      ...['a', 'a > b', 'a > c', 'a > c > d'],
    ]);
  });

  it('are without what stands for the model itself, and without what is not there', async () => {
    const { named } = await walkConsumers(
      [{ entityRef: 'model', isModel: true }, ...tied('gone')],
      catalogOf({ model: ['user'], user: [] }),
    );
    expect(named.map(({ entity }) => entity.ref)).toEqual(['user']);
    expect(named[0]).toMatchObject({
      isDirect: true,
      path: ['model', 'user'],
    });
  });

  it('are direct where they are tied to the model, or depend on what stands for it, and no further', async () => {
    const uses = {
      ...{ a: ['both', 'shop'], model: ['both', 'user'], user: ['later'] },
      ...{ both: [], shop: [], later: [] },
    };
    const { named } = await walkConsumers(
      [...tied('a'), { entityRef: 'model', isModel: true }],
      catalogOf(uses),
    );
    expect(
      named.map(({ entity, isDirect, path }) => [
        ...[entity.ref, isDirect, path.join(' > ')],
      ]),
    ).toEqual([
      ['a', true, 'a'],
      ['both', true, 'model > both'],
      ['shop', false, 'a > shop'],
      ['user', true, 'model > user'],
      ['later', false, 'model > user > later'],
    ]);
  });

  it('are five hundred at most, and it is said how many more were seen', async () => {
    const many = Array.from({ length: 700 }, (_, i) => `u${i}`);
    const uses = Object.fromEntries([
      ['a', many],
      ...many.map(ref => [ref, []]),
    ]);
    const { named, leftOff } = await walkConsumers(tied('a'), catalogOf(uses));
    expect([named.length, leftOff]).toEqual([500, 201]);
  });

  it('end at a depth, and it is said that there are more', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`c${i}`, [`c${i + 1}`]]),
    );
    const { named, leftOff } = await walkConsumers(
      tied('c0'),
      catalogOf(chain),
    );
    expect([named.length, leftOff]).toEqual([13, 1]);
  });

  it('are all that can be reached, whatever the catalog looks like', async () => {
    const refs = Array.from({ length: 8 }, (_, i) => `e${i}`);
    const usesOf = fc.subarray(refs);
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(...refs.map(() => usesOf)),
        fc.subarray(refs, { minLength: 1 }),
        async (lists, beginnings) => {
          const uses: Uses = Object.fromEntries(
            refs.map((ref, i) => [ref, lists[i]]),
          );
          const { named, leftOff } = await walkConsumers(
            tied(...beginnings),
            catalogOf(uses),
          );
          const found = named.map(({ entity }) => entity.ref);
          expect(new Set(found)).toEqual(reachable(uses, beginnings));
          expect(found.length).toBe(new Set(found).size);
          expect(leftOff).toBe(0);
          for (const { path, entity } of named) {
            expect(path.at(-1)).toBe(entity.ref);
            expect(beginnings).toContain(path[0]);
            path.slice(1).forEach((ref, i) => {
              expect(uses[path[i]]).toContain(ref);
            });
          }
        },
      ),
    );
  });
});

function reachable(uses: Uses, from: readonly string[]): Set<string> {
  const seen = new Set(from);
  for (const ref of seen) for (const user of uses[ref]) seen.add(user);
  return seen;
}
