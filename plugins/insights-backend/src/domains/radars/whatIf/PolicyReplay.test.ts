import type { PastVerdictsRequest, Verdict } from '../../trends';
import { DEMO_RADAR, radarOf } from '../__testUtils__/radarSamples';
import { PolicyReplay } from './PolicyReplay';
import type { ReplayedTopic } from './ReplayedTopic';

const radar = radarOf(DEMO_RADAR);
const MONTHS = 24;

/** By 0.3 it is to be tried where it rises, and to wait for otherwise: each month hangs on its verdict. */
function topic(): ReplayedTopic {
  const values = Float64Array.from({ length: MONTHS }, () => 0.3);
  return {
    ...{
      signalId: 'demo:support',
      topicId: 'demo:t0',
      title: 'Topic',
      quadrant: 'even',
    },
    start: '2020-01-01',
    step: 'month',
    scale: { hasNaturalZero: true },
    ...{ windowPeriods: 60, total: values, values, from: 0 },
    verdicts: new Map(),
    forecasts: new Map(),
  };
}

/** Finds that everything rises, and counts how many verdicts it was asked for. */
function counting(fails = 0) {
  const counts: number[] = [];
  const pastVerdicts = async (requests: readonly PastVerdictsRequest[]) => {
    const all = requests.map(({ periods }) => periods);
    counts.push(all.flat().length);
    if (counts.length <= fails) throw new Error('The thread was ended');
    return all.map(periods => periods.map((): Verdict => 'rising'));
  };
  return { counts, pastVerdicts };
}

/** No policy here asks for forecasts. */
const pastForecasts = async (requests: readonly unknown[]) =>
  requests.map(() => []);

const NO_MEMBERS = { membersOf: async () => new Map() };

describe('the replay of a policy', () => {
  it('gives up when its time is over', async () => {
    const replay = new PolicyReplay(
      {
        pastForecasts,
        pastVerdicts: (_, signal) =>
          new Promise((_resolve, reject) => {
            signal?.addEventListener('abort', () => reject(signal.reason));
          }),
      },
      NO_MEMBERS,
      0.05,
    );
    await expect(
      replay.placesOf([radar], [topic()], undefined),
    ).rejects.toMatchObject({ id: 'calculation-too-long' });
  });

  it('computes once what equal requests ask for at the same time', async () => {
    const { counts, pastVerdicts } = counting();
    const replay = new PolicyReplay(
      { pastVerdicts, pastForecasts },
      NO_MEMBERS,
    );
    const topics = [topic()];
    const [one, other] = await Promise.all([
      replay.placesOf([radar], topics, undefined),
      replay.placesOf([radar], topics, undefined),
    ]);
    expect(one).toMatchObject([[{ ring: 1, value: 0.3 }]]);
    expect(other).toEqual(one);
    expect(counts).toEqual([MONTHS]);
  });

  it('goes on with the next request where the equal one before it failed', async () => {
    const { counts, pastVerdicts } = counting(1);
    const replay = new PolicyReplay(
      { pastVerdicts, pastForecasts },
      NO_MEMBERS,
    );
    const topics = [topic()];
    const [one, other] = await Promise.allSettled([
      replay.placesOf([radar], topics, undefined),
      replay.placesOf([radar], topics, undefined),
    ]);
    expect([one.status, other.status]).toEqual(['rejected', 'fulfilled']);
    expect(counts).toEqual([MONTHS, MONTHS]);
  });
});
