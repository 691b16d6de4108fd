/* eslint-disable jest/no-export -- not a test file: what describeRegistryContract calls */
import type { Collected } from '../../Collected';
import type {
  AliasMove,
  AliasMoveResult,
  RegistrySource,
} from '../RegistrySource';
import { registryContentOf } from './registryContentOf';

/** A registry with an alias to move. */
export interface AliasMoveExample {
  /** A source on a registry of its own, as it is described here. */
  readonly create: () => RegistrySource | Promise<RegistrySource>;
  readonly model: string;
  readonly alias: string;
  /** The version that holds it. */
  readonly holder: string;
  /** Another version that is there. */
  readonly other: string;
  /** A version that is not there. */
  readonly missing: string;
}

/** Holds `moveAlias` to its contract: compare, then set, and say what became of it. */
export function describeAliasMoves(
  name: string,
  example: AliasMoveExample,
  now: Date,
): void {
  const { model, alias, holder, other, missing } = example;
  describe(`${name} moves aliases`, () => {
    let source: RegistrySource;
    beforeEach(async () => {
      source = await example.create();
    });

    async function move(
      wanted: Partial<AliasMove>,
    ): Promise<AliasMoveResult | undefined> {
      const { signal } = new AbortController();
      const asked = { model, alias, expectedVersion: holder, version: other };
      return source.moveAlias?.({ ...asked, signal, ...wanted });
    }
    /** Which versions hold the aliases, as the source tells it. */
    async function aliases(): Promise<unknown> {
      const { signal } = new AbortController();
      const found: Collected[] = [];
      const context = { signal, now, checkpoint: undefined };
      for await (const batch of source.collect(context)) found.push(batch);
      const record = registryContentOf(found).get(JSON.stringify([model]));
      return (record as { aliases?: unknown } | undefined)?.aliases;
    }

    it('moves one that the expected version holds', async () => {
      expect(await move({})).toEqual({ outcome: 'moved' });
      expect(await aliases()).toMatchObject({ [alias]: other });
    });

    it('takes one away', async () => {
      expect(await move({ version: null })).toEqual({ outcome: 'moved' });
      expect(await aliases()).not.toHaveProperty(alias);
    });

    it('gives one that nobody held', async () => {
      const wanted = { alias: 'never-seen', expectedVersion: null };
      expect(await move(wanted)).toEqual({ outcome: 'moved' });
      expect(await aliases()).toMatchObject({
        [alias]: holder,
        'never-seen': other,
      });
    });

    it('moves nothing where another version holds it', async () => {
      const conflict = { outcome: 'conflict', holder };
      expect(await move({ expectedVersion: other })).toEqual(conflict);
      expect(await move({ expectedVersion: null })).toEqual(conflict);
      expect(await aliases()).toMatchObject({ [alias]: holder });
    });

    it('moves nothing where nobody holds it any more', async () => {
      expect(await move({ alias: 'never-seen' })).toEqual({
        outcome: 'conflict',
        holder: null,
      });
    });

    it('refuses a version and a model that are not there, and says what to do', async () => {
      for (const wanted of [
        { version: missing },
        { model: 'no such model', expectedVersion: null },
      ]) {
        expect(await move(wanted)).toEqual({
          outcome: 'refused',
          reason: expect.stringMatching(/\w/),
          howToMend: expect.stringMatching(/\w/),
        });
      }
      expect(await aliases()).toMatchObject({ [alias]: holder });
    });
  });
}
