import { MinuteCounts } from './MinuteCounts';

const quick = { outcome: 'succeeded', milliseconds: 10 } as const;

describe('counts that are still to be written', () => {
  it('hold a row of all together for every minute, also without a request', () => {
    const counts = new MinuteCounts();
    counts.noteMinute(7);
    expect(counts.rows()).toMatchObject([
      { minute: 7, pluginId: '', counts: { requests: 0 } },
    ]);
  });

  it('come in the order of minute and plugin', () => {
    const counts = new MinuteCounts();
    for (const [minute, plugin] of [
      [8, 'search'],
      [7, 'search'],
      [8, 'app'],
    ] as const) {
      counts.add(minute, plugin, quick);
    }
    const keys = counts
      .rows()
      .map(({ minute, pluginId }) => [minute, pluginId]);
    expect(keys).toEqual([
      [7, ''],
      [7, 'search'],
      [8, ''],
      [8, 'app'],
      [8, 'search'],
    ]);
  });

  it('never hold more than four hours: the oldest are dropped', () => {
    const counts = new MinuteCounts();
    for (let minute = 0; minute < 300; minute++) counts.noteMinute(minute);
    const minutes = counts.rows().map(({ minute }) => minute);
    expect(minutes).toHaveLength(240);
    expect(minutes[0]).toBe(60);
  });

  it('leave out what is older than four full hours, e.g. after the clock was set back', () => {
    const counts = new MinuteCounts();
    for (let minute = 100; minute < 340; minute++) counts.noteMinute(minute);
    counts.add(50, 'app', quick);
    expect(counts.rows().map(({ minute }) => minute)).not.toContain(50);
  });
});
