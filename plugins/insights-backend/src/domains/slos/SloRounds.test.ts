import { ConflictError } from '@backstage/errors';
import { ManualScheduler } from './__testUtils__/ManualScheduler';
import { SloRounds } from './SloRounds';

/** Rounds of one replica that leads when a test says so, and how often it has collected and told of alerts. */
async function replica() {
  const scheduler = new ManualScheduler();
  const state = { isFree: false, isBusy: false, collections: 0, tellings: 0 };
  const rounds = new SloRounds({
    firstSync: async () => {},
    slos: { want: async () => {}, evaluate: async () => {} },
    collection: {
      stop: () => {},
      collect: async () => {
        state.collections += 1;
      },
    },
    followers: [],
    housekeeping: { tidy: async () => {} },
    delivery: {
      deliver: async () => {
        state.tellings += 1;
      },
    },
    leadership: { take: async () => state.isFree, stop: async () => {} },
  });
  await rounds.start({
    ...scheduler.service,
    async triggerTask(id) {
      if (state.isBusy) throw new ConflictError('is running');
      await scheduler.run(id);
    },
  });
  return {
    state,
    look: () => scheduler.run('insights-slo-lead'),
    tell: () => scheduler.run('insights-slo-alert-delivery'),
  };
}

describe('a replica', () => {
  it('that comes to lead begins at once, and once', async () => {
    const { state, look } = await replica();
    await look();
    expect(state).toMatchObject({ collections: 0, tellings: 0 });
    state.isFree = true;
    await look();
    await look();
    expect(state).toMatchObject({ collections: 1, tellings: 1 });
  });

  it('that leads tells of alerts, and no other', async () => {
    const { state, tell } = await replica();
    await tell();
    expect(state.tellings).toBe(0);
    state.isFree = true;
    await tell();
    expect(state.tellings).toBe(1);
  });

  it('that comes to lead again begins again', async () => {
    const { state, look } = await replica();
    for (const isFree of [true, false, true]) {
      state.isFree = isFree;
      await look();
    }
    expect(state.collections).toBe(2);
  });

  it('that has begun already is left alone', async () => {
    const { state, look } = await replica();
    Object.assign(state, { isFree: true, isBusy: true });
    await look();
    expect(state.collections).toBe(0);
  });
});
