import { registryContentOf } from '@almanac/backstage-plugin-insights-node/testUtils';
import type { Collected } from '@almanac/backstage-plugin-insights-node';
import fc from 'fast-check';
import { checkpointOf, collect, sourceOf } from './__testUtils__/collecting';
import { FakeMlflow } from './__testUtils__/FakeMlflow';

jest.setTimeout(120_000);

/** So high that each model is a part of its own, and passes are cut off between them. */
const FIRST_VERSION = 150;

/** What people do to a registry, or that it is collected from, up to so many batches. */
type Step =
  | {
      readonly does: 'add' | 'describe' | 'drop' | 'move' | 'forget';
      readonly model: number;
      readonly version: number;
      /** Whether it happens in the same millisecond as what was done before. */
      readonly isAtOnce: boolean;
    }
  | {
      readonly does: 'collect';
      readonly batches: number;
      /** Whether the last of them was acknowledged before the run was cut off. */
      readonly isAcknowledged: boolean;
    };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        does: fc.constantFrom('add', 'describe', 'drop', 'move', 'forget'),
        model: fc.nat(4),
        version: fc.nat(3),
        isAtOnce: fc.boolean(),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        does: fc.constant('collect' as const),
        batches: fc.integer({ min: 1, max: 4 }),
        isAcknowledged: fc.boolean(),
      }),
    },
  ),
  { minLength: 5, maxLength: 40 },
);

/** A registry whose times change as MLflow changes them. */
class ChangingMlflow extends FakeMlflow {
  private now = 1_795_000_000_000;

  pass(): void {
    this.now += 1;
  }

  carryOut({ does, model, version }: Exclude<Step, { does: 'collect' }>) {
    const name = `model-${model}`;
    if (does === 'add') return this.addVersion(name);
    const own = this.models.find(one => one.name === name);
    const versions = this.versions.filter(one => one.name === name);
    const chosen = versions[version % versions.length];
    if (!own) return undefined;
    if (does === 'forget') {
      this.models.splice(this.models.indexOf(own), 1);
      for (const one of versions) this.remove(one);
    } else if (chosen && does === 'drop') {
      this.remove(chosen);
      own.last_updated_timestamp = this.now;
    } else if (chosen && does === 'describe') {
      chosen.description = `at ${this.now}`;
      chosen.last_updated_timestamp = this.now;
    } else if (chosen && does === 'move') {
      // No time tells of it.
      own.aliases = [{ alias: 'champion', version: chosen.version }];
    }
    return undefined;
  }

  private addVersion(name: string): void {
    const before = this.models.find(model => model.name === name);
    if (!before) this.add(name, 0, this.now);
    const own = before ?? this.models[this.models.length - 1];
    own.count = Number(own.count ?? FIRST_VERSION - 1) + 1;
    own.latest_versions = [{ version: String(own.count) }];
    own.last_updated_timestamp = this.now;
    this.versions.push({
      ...{ name, version: String(own.count), status: 'READY' },
      ...{ creation_timestamp: this.now, last_updated_timestamp: this.now },
    });
  }

  private remove(version: object): void {
    const index = this.versions.findIndex(one => one === version);
    this.versions.splice(index, 1);
    for (const model of this.models) {
      const aliases = (model.aliases ?? []) as { version: unknown }[];
      model.aliases = aliases.filter(
        one => one.version !== Reflect.get(version, 'version'),
      );
    }
  }
}

const sorted = (batches: readonly Collected[]) =>
  [...registryContentOf(batches)].sort(([a], [b]) => (a < b ? -1 : 1));

describe('a registry that changes while it is collected from, with runs that are cut off', () => {
  it('is known in the end as it is', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async all => {
        const server = new ChangingMlflow();
        await server.start();
        server.models.length = 0;
        server.versions.length = 0;
        try {
          const kept: Collected[] = [];
          let seconds = 0;
          let checkpoint: Collected['checkpoint'];
          const follow = async (batches: number, acknowledged: number) => {
            server.pass();
            seconds += 1;
            const now = new Date(Date.UTC(2026, 10, 26, 12, 0, seconds));
            const source = sourceOf(server.url);
            const found = await collect(source, checkpoint, now);
            kept.push(...found.slice(0, batches));
            checkpoint =
              checkpointOf(found.slice(0, acknowledged)) ?? checkpoint;
            server.pass();
          };
          for (const step of all) {
            if (step.does === 'collect') {
              const { batches, isAcknowledged } = step;
              await follow(batches, isAcknowledged ? batches : batches - 1);
            } else {
              if (!step.isAtOnce) server.pass();
              server.carryOut(step);
            }
          }
          // The rest of a pass that was cut off, and what changed since its start.
          await follow(Infinity, Infinity);
          await follow(Infinity, Infinity);
          const fresh = await collect(sourceOf(server.url));
          expect(sorted(kept)).toEqual(sorted(fresh));
        } finally {
          await server.stop();
        }
      }),
      { numRuns: 60 },
    );
  });
});
