import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  Collector,
  InsightsApi,
} from '@almanac/backstage-plugin-insights-react';
import { problem } from '../__testUtils__/FakeInsightsApi';
import { cardOf } from './__testUtils__/cardOf';
import { FakeCollection } from './__testUtils__/FakeCollection';
import { renderSources } from './__testUtils__/renderSources';
import {
  failedCollector,
  sampleCollector,
} from './__testUtils__/sampleCollectors';

const open = (api: Partial<InsightsApi>, search = '') =>
  renderSources(api, { mayRun: true, search });

const openWith = (collectors: Collector[], search = '') =>
  open(new FakeCollection(collectors), search);

const address = () => screen.getByTestId('address').textContent;

jest.setTimeout(30_000);

describe('among several collectors', () => {
  it('the chosen one is open, and is part of the address', async () => {
    const user = userEvent.setup();
    openWith([failedCollector, sampleCollector()]);
    const card = await cardOf('Web platform');
    await waitFor(() => expect(document.title).toMatch(/^Sources \| \S/));
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    const show = within(card).getByRole('button', {
      name: 'Show runs of Web platform',
    });
    expect(show).toHaveAttribute('aria-expanded', 'false');
    await user.click(show);
    expect(address()).toBe('?collector=web');
    expect(
      await screen.findByRole('table', { name: 'Runs of Web platform' }),
    ).toBeInTheDocument();
    await user.click(
      screen.getByRole('button', { name: 'Hide runs of Web platform' }),
    );
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('a hundred can be searched and narrowed by state', async () => {
    const user = userEvent.setup();
    const calm = Array.from({ length: 99 }, (_, index) =>
      sampleCollector({ id: `c${index}`, title: `Source number ${index}` }),
    );
    openWith([failedCollector, ...calm]);
    await cardOf('Prometheus');
    expect(screen.getAllByRole('article')).toHaveLength(100);
    expect(screen.getByText('100 of 100')).toBeInTheDocument();
    await user.click(
      screen.getByRole('textbox', { name: 'Search collectors' }),
    );
    await user.paste('number 42');
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(1));
    expect(address()).toBe('?q=number+42');
  });

  it('a filter that leaves none can be cleared', async () => {
    const user = userEvent.setup();
    openWith([failedCollector, sampleCollector()], '?state=running');
    expect(await screen.findByText('No collector matches')).toBeInTheDocument();
    const clear = screen.getAllByRole('button', { name: 'Clear filters' });
    await user.click(clear[clear.length - 1]);
    expect(await cardOf('Prometheus')).toBeInTheDocument();
  });

  it('one in the address that is not installed is named', async () => {
    openWith([failedCollector, sampleCollector()], '?collector=gone');
    expect(await screen.findByText(/“gone” is installed/)).toBeInTheDocument();
  });
});

describe('the list of sources', () => {
  it('has an outline while it loads', async () => {
    open({ listCollectors: () => new Promise(() => {}) });
    expect(
      (await screen.findAllByRole('status', { name: 'Loading' })).length,
    ).toBeGreaterThan(0);
  });

  it('says what a collector is and how to add one when there is none', async () => {
    openWith([]);
    expect(await screen.findByText('No collectors yet')).toBeInTheDocument();
    expect(
      screen.getByText(/A collector reads one system/),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: /Read how to add a collector/ }),
    ).toHaveAttribute('href', expect.stringContaining('add-a-collector.md'));
  });

  it('is asked for again on demand after a failure', async () => {
    const user = userEvent.setup();
    const backend = new FakeCollection([sampleCollector()]);
    let isDown = true;
    open({
      listCollectors: () =>
        isDown
          ? Promise.reject(new Error('no answer'))
          : backend.listCollectors(),
      listCollectorRuns: (id, page) => backend.listCollectorRuns(id, page),
      getAnalysisQueue: () => backend.getAnalysisQueue(),
    });
    expect(await screen.findByText('no answer')).toBeInTheDocument();
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await cardOf('Web platform')).toBeInTheDocument();
  });

  it('is not offered again to a reader who may not see it', async () => {
    const denied = problem(403, 'Not allowed', 'insights.read is not given.');
    open({ listCollectors: () => Promise.reject(denied) });
    expect(
      await screen.findByText('insights.read is not given.'),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Try again' }),
    ).not.toBeInTheDocument();
  });

  it('stays, with its time, when it cannot be renewed', async () => {
    const backend = new FakeCollection([sampleCollector()]);
    const page = open(backend);
    await cardOf('Web platform');
    backend.listCollectors = () => Promise.reject(new Error('no answer'));
    await page.poll();
    expect(await screen.findByText(/What you see is from/)).toBeInTheDocument();
    expect(screen.getByText(/Reason: no answer/)).toBeInTheDocument();
    expect(await cardOf('Web platform')).toBeInTheDocument();
  });
});
