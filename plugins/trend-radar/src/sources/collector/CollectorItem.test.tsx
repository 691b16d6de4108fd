import { screen, within } from '@testing-library/react';
import { Collector } from '@almanac/backstage-plugin-insights-react';
import { cardOf } from '../__testUtils__/cardOf';
import { FakeCollection } from '../__testUtils__/FakeCollection';
import { renderSources } from '../__testUtils__/renderSources';
import {
  failedCollector,
  newCollector,
  runningCollector,
  sampleCollector,
  sampleRun,
} from '../__testUtils__/sampleCollectors';

const openWith = (collectors: Collector[]) =>
  renderSources(new FakeCollection(collectors), { mayRun: true });

const factOf = (card: HTMLElement, name: string) =>
  within(card).getAllByText(name)[0].parentElement?.textContent;

describe('a collector', () => {
  it('tells when it ran, what it wrote and when it runs again', async () => {
    openWith([sampleCollector()]);
    const card = await cardOf('Web platform');
    expect(within(card).getByText('Fresh')).toBeInTheDocument();
    expect(factOf(card, 'Last run')).toMatch(/20 Nov 2026, .+took 44\u00a0s$/);
    expect(factOf(card, 'Last run wrote')).toBe(
      'Last run wrote1.3\u00a0M observations0 unchanged',
    );
    expect(factOf(card, 'Last success')).toMatch(/20 Nov 2026/);
    expect(factOf(card, 'Next run')).toMatch(/21 Nov 2099/);
    expect(factOf(card, 'Schedule')).toBe(
      'ScheduleEvery daya run may take 10\u00a0min',
    );
    expect(factOf(card, 'Keeps now')).toMatch(/1,216 topics/);
  });

  it('counts models and their versions where it reads a registry', async () => {
    const read = {
      ...{ signals: 0, topics: 0, series: 0, observations: 0, markers: 0 },
      ...{ models: 1, modelVersions: 23 },
    };
    openWith([
      sampleCollector({
        totals: { ...read, models: 12, modelVersions: 1_204 },
        lastRun: sampleRun({ written: read, unchanged: 7 }),
      }),
    ]);
    const card = await cardOf('Web platform');
    expect(factOf(card, 'Last run wrote')).toBe(
      'Last run wrote1 model, 23 versions7 unchanged',
    );
    expect(factOf(card, 'Keeps now')).toBe(
      'Keeps now12 models, 1,204 versions',
    );
    expect(screen.getByText(/12 models known\./)).toBeInTheDocument();
  });

  it('says what failed, what still works, when it is tried again and how to mend it', async () => {
    openWith([failedCollector, sampleCollector()]);
    const card = await cardOf('Prometheus');
    const notice = within(card);
    expect(notice.getByText('Last run failed')).toBeInTheDocument();
    expect(notice.getByText('Values out of date')).toBeInTheDocument();
    expect(
      notice.getByRole('heading', { name: 'The last run failed, attempt 3' }),
    ).toBeInTheDocument();
    expect(
      notice.getByText('query_range answered 503 Service Unavailable'),
    ).toBeInTheDocument();
    const lineOf = (name: string) =>
      notice.getByText(`${name}.`).parentElement?.textContent;
    expect(lineOf('What still works')).toMatch(
      /keep the values of 17 Nov 2026/,
    );
    expect(lineOf('When it runs again')).toMatch(/21 Nov 2099.+by itself/);
    expect(lineOf('How to mend')).toMatch(/run it now or wait/);
  });

  it('shows how far its run is', async () => {
    openWith([runningCollector]);
    const card = await cardOf('Deploys');
    const bar = within(card).getByRole('progressbar', {
      name: 'Progress of Deploys',
    });
    expect(bar).toHaveAttribute('aria-valuenow', '42');
    expect(bar).toHaveAttribute('aria-valuetext', '512 of 1,216 teams');
    expect(factOf(card, 'Next run')).toBe('Next runAfter this run');
    expect(screen.getByTestId('live-status')).toHaveTextContent(
      /^Deploys is running, 25.*% done$/,
    );
  });

  it('has not run yet', async () => {
    openWith([newCollector]);
    const card = await cardOf('CSV import');
    expect(within(card).getByText('No values yet')).toBeInTheDocument();
    expect(factOf(card, 'Last run')).toBe('Last runNone yet');
    expect(factOf(card, 'Last success')).toBe('Last successNever');
    expect(
      await within(card).findByText(/Its first run appears here/),
    ).toBeInTheDocument();
  });

  it('is late when nobody runs it', async () => {
    const nextRunAt = new Date(Date.now() - 10 * 60_000).toISOString();
    openWith([sampleCollector({ nextRunAt })]);
    const card = await cardOf('Web platform');
    expect(factOf(card, 'Next run')).toMatch(/Due nowlate by 10\u00a0min/);
  });

  it('was cut off, and goes on by itself', async () => {
    const lastRun = sampleRun({
      state: 'interrupted',
      error: 'The process that ran it was stopped.',
    });
    openWith([sampleCollector({ lastRun })]);
    const card = await cardOf('Web platform');
    expect(within(card).getAllByText('Interrupted')[0]).toBeInTheDocument();
    expect(within(card).getByText('Values fresh')).toBeInTheDocument();
    expect(within(card).getByText(/by itself, from where/)).toBeInTheDocument();
  });
});
