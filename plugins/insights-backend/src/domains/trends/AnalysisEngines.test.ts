import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { DEMO_SIGNAL, demoBatch, runs } from './__testUtils__/demoSignal';
import { InlineAnalysisRunner } from './__testUtils__/InlineAnalysisRunner';
import {
  databaseIds,
  trendsOnDatabase,
} from './__testUtils__/trendsOnDatabase';
import type { TrendInput } from './model/TrendInput';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });

/** Calculates as a build of another version would; counts, and may wait or fail. */
class BuildOf extends InlineAnalysisRunner {
  readonly analysed: string[] = [];

  constructor(
    readonly engineVersion: string,
    private readonly before: () => Promise<void> | void = () => {},
  ) {
    super();
  }

  async analyseSubjects(inputs: readonly TrendInput[], computedAt: string) {
    await this.before();
    this.analysed.push(...inputs.map(({ name }) => name));
    const analysed = await super.analyseSubjects(inputs, computedAt);
    const { engineVersion } = this;
    return analysed.map(one => ({ ...one, engineVersion }));
  }
}

const topics = Array.from({ length: 5 }, () => ({
  a: runs([0, 30], [0.3, 30]),
  b: runs([0.1, 60]),
}));
const ids = topics.map((_, index) => `demo:t${index}`);

describe.each(databases.eachSupportedId())(
  'Replicas of several versions on %s',
  id => {
    async function start() {
      const on = await trendsOnDatabase(databases, id);
      await on.signals.ingest('demo', demoBatch(topics));
      return {
        ...on,
        replica: (build: BuildOf) =>
          on.sweepOf(build.engineVersion, build, {
            engineVersion: build.engineVersion,
          }),
        versions: async () =>
          (await on.analyses.summaries(DEMO_SIGNAL, ids)).map(
            ({ engineVersion }) => engineVersion,
          ),
      };
    }

    it('analyse everything anew once, with the later version, whoever sweeps then', async () => {
      const { replica, versions, signals } = await start();
      const [old, later] = [new BuildOf('1.9.0'), new BuildOf('1.10.0')];
      await replica(old).drain();
      await replica(later).drain();
      for (const build of [old, later, old, later]) {
        expect(await replica(build).drain()).toBe(false);
      }
      const changed = topics.map(({ a, b }) => ({ a, b: [...b, 0.2] }));
      await signals.ingest('demo', demoBatch(changed));
      expect(await replica(old).drain()).toBe(false);
      expect(old.analysed).toHaveLength(5);
      await replica(later).drain();
      expect(later.analysed).toHaveLength(10);
      expect(new Set(await versions())).toEqual(new Set(['1.10.0']));
    });

    it('keep nothing of what the older one was at work on', async () => {
      const { replica, versions, queue } = await start();
      let begun = () => {};
      let goOn = () => {};
      const beginning = new Promise<void>(resolve => (begun = resolve));
      const waiting = new Promise<void>(resolve => (goOn = resolve));
      const old = new BuildOf('1.0.0', () => {
        begun();
        return waiting;
      });
      const draining = replica(old).drain();
      await beginning;
      await replica(new BuildOf('1.1.0')).drain();
      goOn();
      await draining;
      expect(new Set(await versions())).toEqual(new Set(['1.1.0']));
      expect(await queue.counts()).toMatchObject({ waiting: 0, claimed: 0 });
    });

    it('try what the older one gave up again', async () => {
      const { replica, clock, queue } = await start();
      const broken = new BuildOf('1.0.0', () => {
        throw new Error('cannot be read');
      });
      for (const seconds of [0, 11, 61]) {
        clock.advance(seconds);
        await replica(broken).drain();
      }
      expect(await queue.counts()).toMatchObject({ failed: 5, analysed: 0 });
      await replica(new BuildOf('1.0.0')).drain();
      expect(await queue.counts()).toMatchObject({ failed: 5 });
      await replica(new BuildOf('1.0.1')).drain();
      expect(await queue.counts()).toMatchObject({ failed: 0, analysed: 5 });
    });
  },
);
