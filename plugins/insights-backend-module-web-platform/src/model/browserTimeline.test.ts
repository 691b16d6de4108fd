import { BrowserTimeline } from './browserTimeline';
import { monthOf } from './months';

const timeline = new BrowserTimeline({
  '10': { release_date: '2015-03-31' },
  '9': { release_date: '2015-01-01' },
  '9.1': { release_date: '2015-05-01' },
  '3.10': { release_date: '2010-01-01' },
  '3.9': { release_date: '2009-01-01' },
  '11': {},
});

describe('BrowserTimeline', () => {
  it('orders releases by version and leaves out those without a date', () => {
    expect(timeline.releases.map(({ version }) => version)).toEqual([
      '3.9',
      '3.10',
      '9',
      '9.1',
      '10',
    ]);
  });

  it('finds the newest release at the end of each month, whatever is mended later on an old branch', () => {
    const newest = timeline
      .newestAtEndOf({ from: monthOf('2014-12-01'), to: monthOf('2015-05-01') })
      .map(place => timeline.releases[place].version);
    expect(newest).toEqual(['3.10', '9', '9', '10', '10', '10']);
  });

  it('has no newest release before the first', () => {
    const month = monthOf('2008-01-01');
    expect(timeline.newestAtEndOf({ from: month, to: month })).toEqual([-1]);
  });
});
