import type { components } from '@almanac/backstage-plugin-insights-common';
import fc from 'fast-check';
import { NEXT_STATES, OPEN_STATES } from '../model/promotion/Promotion';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { lifecycleOnDatabase } from './__testUtils__/lifecycleOnDatabase';

jest.setTimeout(120_000);

type Entry = components['schemas']['ModelPromotion'];
type Portal = Awaited<
  ReturnType<Awaited<ReturnType<typeof lifecycleOnDatabase>>['begin']>
>;

const databases = MigratedDatabases.create({ ids: ['SQLITE_3'] });

const ALIASES = ['production', 'staging'];
const USERS = ['user:default/ann', 'user:default/bob'];

/** One thing that somebody does, or that happens. */
const step = fc.oneof(
  fc.record({
    kind: fc.constant('ask' as const),
    alias: fc.constantFrom(...ALIASES),
    version: fc.constantFrom('1', '2', '3', null),
    by: fc.constantFrom(...USERS),
  }),
  fc.record({
    kind: fc.constant('decide' as const),
    decision: fc.constantFrom(
      ...(['approve', 'approve', 'reject', 'withdraw'] as const),
    ),
    nth: fc.nat({ max: 3 }),
    by: fc.constantFrom(...USERS),
  }),
  fc.record({
    kind: fc.constant('moved' as const),
    alias: fc.constantFrom(...ALIASES),
    version: fc.constantFrom('1', '2', '3'),
  }),
  fc.record({
    kind: fc.constant('fault' as const),
    fault: fc.constantFrom('before' as const, 'after' as const, undefined),
  }),
  fc.record({ kind: fc.constant('round' as const) }),
);

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Does one thing. */
async function take(on: Portal, next: Step): Promise<void> {
  on.wait(1);
  switch (next.kind) {
    case 'ask': {
      const { alias, version } = next;
      const expectedVersion = await on.holder(alias);
      await on.as(next.by).ask({ alias, version, expectedVersion });
      break;
    }
    case 'decide': {
      const entry = (await on.api.ledger())[next.nth];
      if (entry) await on.as(next.by).decide(entry, next.decision);
      break;
    }
    case 'moved':
      on.registry.aliases.set(next.alias, next.version);
      break;
    case 'fault':
      on.registry.fault = next.fault;
      break;
    default:
      on.wait(600);
      await on.round();
  }
}

/** What is wrong with an entry that is to be in the ledger, beside its state. */
function faultsOfEntry(entry: Entry): string[] {
  const { state, toVersion, cardDigest, failure } = entry;
  const isApproved = state === 'applying' || state === 'applied';
  const isFrozen = cardDigest !== null;
  return [
    ...(isApproved && isFrozen !== (toVersion !== null)
      ? ['the card of an approved version is frozen']
      : []),
    ...(isApproved && entry.decidedBy === entry.requestedBy
      ? ['four eyes saw it']
      : []),
    ...(state === 'failed' && failure === null ? ['a failure says why'] : []),
  ];
}

/** What is wrong with the entries of one alias. */
async function faultsOfAlias(
  on: Portal,
  alias: string,
  entries: readonly Entry[],
): Promise<string[]> {
  const of = (...states: Entry['state'][]) =>
    entries.filter(({ state }) => states.includes(state));
  const [last] = of('applied');
  const isHeld = !last || (await on.holder(alias)) === last.toVersion;
  const moves = on.registry.moves.filter(move => move.alias === alias);
  return [
    ...(of(...OPEN_STATES).length > 1 ? ['one is open at a time'] : []),
    ...(isHeld ? [] : ['who was applied last holds the alias']),
    // Of one that failed the answer may have been lost, and others have moved the alias since.
    ...(moves.length > of('applying', 'applied', 'failed').length
      ? ['each moves the alias once']
      : []),
  ];
}

/** Whether a state leads to another, over others or at once. */
function leadsTo(from: Entry['state'], to: Entry['state']): boolean {
  return from === to || NEXT_STATES[from].some(state => leadsTo(state, to));
}

/** What is wrong with the ledger. @param known - states that entries had when they were last looked at */
async function faults(
  on: Portal,
  known: Map<string, Entry['state']>,
): Promise<string[]> {
  const entries = await on.api.ledger();
  const ofStates = entries.flatMap(({ id, state }) => {
    const before = known.get(id) ?? 'waiting';
    known.set(id, state);
    return leadsTo(before, state) ? [] : [`${before} leads to ${state}`];
  });
  const ofAliases = await Promise.all(
    ALIASES.map(alias =>
      faultsOfAlias(
        on,
        alias,
        entries.filter(entry => entry.alias === alias),
      ),
    ),
  );
  return [...ofStates, ...entries.flatMap(faultsOfEntry), ...ofAliases.flat()];
}

describe('the ledger', () => {
  it('whatever happens in whichever order, goes from state to state as declared, has one open entry an alias, and moves the alias once for each', async () => {
    const database = await lifecycleOnDatabase(databases, 'SQLITE_3');
    const policy = { approval: [], fourEyes: true };
    const { as, api, round } = await database.replica({ policy });
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 5, maxLength: 16 }),
        async steps => {
          const on = { ...(await database.begin()), as, api, round };
          const known = new Map<string, Entry['state']>();
          for (const next of steps) {
            await take(on, next);
            expect(await faults(on, known)).toEqual([]);
          }
          // Once the registry answers, nothing stays under way.
          on.registry.fault = undefined;
          on.wait(600);
          await on.round();
          expect(await faults(on, known)).toEqual([]);
          expect([...known.values()]).not.toContain('applying');
        },
      ),
      { numRuns: 25 },
    );
  });
});
