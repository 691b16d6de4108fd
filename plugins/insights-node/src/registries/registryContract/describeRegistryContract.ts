/* eslint-disable jest/no-export -- not a test file: what other packages' test files call */
import type { JsonObject } from '@backstage/types';
import type { Collected } from '../../Collected';
import { describeCollectorContract } from '../../collectorContract/describeCollectorContract';
import type { RegistrySource } from '../RegistrySource';
import {
  describeAliasMoves,
  type AliasMoveExample,
} from './describeAliasMoves';
import { findRegistryFaults } from './findRegistryFaults';
import { registryContentOf } from './registryContentOf';

/** What is held to the contract. */
export interface RegistryContractOptions {
  /** Name of the group of tests. */
  readonly name: string;
  /** A source on a registry that stays as it is, with a few batches' worth of models and versions. */
  readonly create: () => RegistrySource | Promise<RegistrySource>;
  /** Start of each run. */
  readonly now: Date;
  /** For sources that move aliases: a registry of its own for each test, which it changes. */
  readonly aliasMoves?: AliasMoveExample;
}

/**
 * Holds a registry to the contract that {@link RegistrySource} and {@link CollectedRegistry} describe, and to that of
 * collectors: call it in a test file of the source.
 *
 * @example
 * ```ts
 * describeRegistryContract({
 *   name: 'my registry',
 *   create: () => createMyRegistry(recordedServer),
 *   now: new Date('2026-01-15T00:00:00Z'),
 * });
 * ```
 */
export function describeRegistryContract({
  name,
  create,
  now,
  aliasMoves,
}: RegistryContractOptions): void {
  describeCollectorContract({ name, create, now });

  describe(`${name} keeps the contract of registries`, () => {
    let source: RegistrySource;
    let batches: Collected[];
    const run = async (checkpoint: JsonObject | undefined) => {
      const found: Collected[] = [];
      const { signal } = new AbortController();
      const context = { signal, now, checkpoint };
      for await (const batch of source.collect(context)) found.push(batch);
      return found;
    };

    beforeAll(async () => {
      source = await create();
      batches = await run(undefined);
    });

    it('yields only what can be kept', () => {
      expect(findRegistryFaults(batches)).toEqual([]);
    });

    it('brings the same models and versions when it is cut off after any batch', async () => {
      const whole = recordsOf(batches);
      for (const [index, { checkpoint }] of batches.entries()) {
        if (!checkpoint) continue;
        const rest = await run(copyOf(checkpoint));
        const kept = batches.slice(0, index + 1);
        expect(recordsOf([...kept, ...rest])).toEqual(whole);
        // The next batch was kept too, but not yet acknowledged.
        const more = batches.slice(0, index + 2);
        expect(recordsOf([...more, ...rest])).toEqual(whole);
      }
    });

    it('may bring any batch twice', () => {
      const whole = recordsOf(batches);
      for (const index of batches.keys()) {
        const twice = [...batches.slice(0, index + 1), ...batches.slice(index)];
        expect(recordsOf(twice)).toEqual(whole);
      }
    });
  });

  if (aliasMoves) describeAliasMoves(name, aliasMoves, now);
}

/** A checkpoint as it comes back from the database. */
function copyOf(checkpoint: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(checkpoint));
}

/** Content in an order of its own. */
function recordsOf(batches: readonly Collected[]): [string, unknown][] {
  return [...registryContentOf(batches)].sort(([a], [b]) => (a < b ? -1 : 1));
}
