import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import type { TrendInput } from './model/TrendInput';
import { InlineAnalysisRunner } from './__testUtils__/InlineAnalysisRunner';
import { DEMO_SIGNAL, demoBatch, runs } from './__testUtils__/demoSignal';
import {
  databaseIds,
  trendsOnDatabase,
} from './__testUtils__/trendsOnDatabase';

jest.setTimeout(60_000);

/** Remembers what it was asked to analyse. */
class WatchedRunner extends InlineAnalysisRunner {
  analysed: string[] = [];

  async analyseSubjects(inputs: readonly TrendInput[], computedAt: string) {
    this.analysed.push(...inputs.map(({ name }) => name));
    return super.analyseSubjects(inputs, computedAt);
  }
}

const rising = { a: runs([0, 50], [0.6, 10]), b: runs([0.1, 60]) };
/** The same, and so many months more. */
const longer = (months: number) => ({
  a: runs([0, 50], [0.6, 10 + months]),
  b: runs([0.1, 60 + months]),
});

describe.each(databaseIds)('a topic that fell silent, on %s', id => {
  const databases = MigratedDatabases.create({ ids: databaseIds });

  async function sweptOnce() {
    const runner = new WatchedRunner();
    const domain = await trendsOnDatabase(databases, id);
    const sweep = domain.sweepOf('one', runner);
    /** Topic 0 goes on for so many months, topic 1 does not. */
    const goOn = async (months: number) => {
      await domain.signals.ingest('demo', demoBatch([longer(months), rising]));
      runner.analysed = [];
      await sweep.drain();
      const [summary] = await domain.analyses.summaries(DEMO_SIGNAL, [
        'demo:t1',
      ]);
      return { analysed: runner.analysed, summary };
    };
    return { ...domain, sweep, goOn };
  }

  it('is late at first, and is not looked at again', async () => {
    const { goOn } = await sweptOnce();
    expect((await goOn(0)).summary.verdict).toBe('rising');
    expect((await goOn(2)).analysed).toEqual(['Support: Topic 0']);
  });

  it('is looked at again after a quarter of a year, and once', async () => {
    const { goOn, sweep, signals } = await sweptOnce();
    await goOn(0);
    const { analysed, summary } = await goOn(3);
    expect(analysed.sort()).toEqual(['Support: Topic 0', 'Support: Topic 1']);
    expect(summary).toMatchObject({
      ...{ verdict: 'rising', latestAt: '2024-12-01', value: 0.7 },
    });
    expect(await sweep.drain()).toBe(false);
    const [silent] = await signals.readSubjects(DEMO_SIGNAL, ['demo:t1']);
    expect([...silent.total.slice(-4)]).toEqual([0.7, NaN, NaN, NaN]);
  });

  it('says after more than a year that nothing is known of now, and keeps its last value', async () => {
    const { goOn, analyses } = await sweptOnce();
    await goOn(0);
    const { summary } = await goOn(14);
    expect(summary).toMatchObject({
      ...{ verdict: 'unknown', latestAt: '2024-12-01', value: 0.7 },
      verdictReason:
        'There is no value after Dec 2024: 1 more month with a value is needed to say where it is now.',
    });
    const stored = await analyses.get(DEMO_SIGNAL, 'demo:t1');
    expect(JSON.parse(stored!.result).quality).toContainEqual(
      expect.objectContaining({
        ...{ id: 'silent', severity: 'warning' },
        text: 'No longer told since Dec 2024: no value came after it.',
      }),
    );
    // Whatever comes later: it is known to have ended.
    expect((await goOn(20)).analysed).toEqual(['Support: Topic 0']);
  });

  it('is as it was once it speaks again', async () => {
    const { goOn, signals, sweep, analyses } = await sweptOnce();
    await goOn(0);
    await goOn(14);
    await signals.ingest('demo', demoBatch([longer(14), longer(14)]));
    await sweep.drain();
    const [summary] = await analyses.summaries(DEMO_SIGNAL, ['demo:t1']);
    expect(summary).toMatchObject({
      verdict: 'steady',
      latestAt: '2026-02-01',
    });
  });
});
