import { createModelIngest } from '../ingest';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import {
  databaseIds,
  lifecycleOnDatabase,
  MODEL,
} from './__testUtils__/lifecycleOnDatabase';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });

describe.each(databases.eachSupportedId())(
  'what is read of a registry on %s',
  id => {
    let database: ReturnType<typeof lifecycleOnDatabase>;
    beforeAll(() => {
      database = lifecycleOnDatabase(databases, id);
    });

    async function portal() {
      const { registry, clock, knex } = await database;
      const one = await (await database).begin();
      const ingest = createModelIngest({
        ...{ database: knex, clock },
        ...{ isExample: () => false, onChanged: () => {} },
      });
      return {
        ...one,
        /** Reads the model in its registry, from a moment on. */
        async read(readSince = clock.now()) {
          const aliases = Object.fromEntries(registry.aliases);
          const models = [{ name: MODEL.name, aliases }];
          const pass = clock.now().toISOString();
          await ingest.ingest(MODEL.registry, { pass, models }, readSince);
        },
        states: async () => (await one.api.ledger()).map(({ state }) => state),
      };
    }

    it('closes the circle of a promotion that was to be moved by hand', async () => {
      const { api, registry, read, states, holder, wait, replica } =
        await portal();
      const { body: asked } = await api.ask();
      const later = await replica({ source: registry.readOnly });
      await later.api.decide(asked, 'approve');
      await later.stop();
      expect(await states()).toEqual(['failed']);
      wait(60);
      registry.aliases.set('production', '2');
      await read();
      expect(await api.ledger()).toMatchObject([
        {
          ...{ state: 'observed', fromVersion: '1', toVersion: '2' },
          ...{ requestedBy: null, needsOtherApprover: false },
        },
        { id: asked.id, state: 'failed' },
      ]);
      expect(await holder()).toBe('2');
    });

    it('tells nothing twice of a move that was ours', async () => {
      const { api, read, states, wait } = await portal();
      const { body: asked } = await api.ask();
      await api.decide(asked, 'approve');
      wait(60);
      await read();
      expect(await states()).toEqual(['applied']);
    });

    it('neither doubles nor ends a move whose answer was lost', async () => {
      const { api, registry, read, states, round, wait, holder } =
        await portal();
      const { body: asked } = await api.ask();
      registry.fault = 'after';
      await api.decide(asked, 'approve');
      wait(10);
      await read();
      expect(await states()).toEqual(['applying']);
      registry.fault = undefined;
      wait(60);
      await round();
      expect(await states()).toEqual(['applied']);
      expect(registry.moves).toHaveLength(1);
      expect(await holder()).toBe('2');
    });

    it('does not take a move back that was made while it was read', async () => {
      const { api, registry, read, states, wait, holder, clock } =
        await portal();
      const { body: asked } = await api.ask();
      const began = clock.now();
      wait(10);
      await api.decide(asked, 'approve');
      wait(10);
      const now = registry.aliases.get('production');
      registry.aliases.set('production', '1');
      await read(began);
      expect(await holder()).toBe('2');
      registry.aliases.set('production', now!);
      await read();
      expect(await states()).toEqual(['applied']);
    });

    it('does not take a move back whose reading began between its decision and the move', async () => {
      const { api, registry, read, states, round, wait, holder, clock } =
        await portal();
      const { body: asked } = await api.ask();
      registry.fault = 'before';
      await api.decide(asked, 'approve');
      wait(10);
      const began = clock.now();
      registry.fault = undefined;
      wait(61);
      await round();
      expect(await states()).toEqual(['applied']);
      registry.aliases.set('production', '1');
      await read(began);
      expect(await holder()).toBe('2');
      expect(await states()).toEqual(['applied']);
      registry.aliases.set('production', '2');
      await read();
      expect(await states()).toEqual(['applied']);
    });

    it('makes a waiting promotion fail where somebody moved the alias elsewhere', async () => {
      const { api, registry, read, wait } = await portal();
      const { body: asked } = await api.ask();
      registry.aliases.set('production', '3');
      wait(10);
      await read();
      const approved = await api.decide(asked, 'approve');
      expect(approved.body).toMatchObject({
        ...{ state: 'failed', failure: expect.stringContaining('version 3') },
      });
    });
  },
);
