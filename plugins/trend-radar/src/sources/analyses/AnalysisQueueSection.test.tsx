import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AnalysisQueue } from '@almanac/backstage-plugin-insights-react';
import { FakeCollection } from '../__testUtils__/FakeCollection';
import { renderSources } from '../__testUtils__/renderSources';
import { sampleCollector } from '../__testUtils__/sampleCollectors';

const failures = Array.from({ length: 52 }, (_, n) => ({
  signalId: 'web-platform:support',
  topicId: `web-platform:feature-${n}`,
  attempts: 3,
  failedAt: '2026-11-20T03:14:10Z',
  reason: `Feature ${n} cannot be read`,
}));

function open(changes: Partial<AnalysisQueue>) {
  const backend = new FakeCollection([sampleCollector()]);
  backend.queue = { ...backend.queue, ...changes };
  backend.failures = failures.slice(0, backend.queue.failed);
  renderSources(backend, { mayRun: true });
  return screen.findByRole('heading', {
    name: 'From observations to analyses',
  });
}

const countOf = (name: string) =>
  screen.getByText(name).nextElementSibling?.textContent;

describe('the queue of analyses', () => {
  it.each([
    ['worked off', {}, 'All analyses are up to date'],
    ['at work', { waiting: 400, claimed: 12 }, 'Analysing, 412 left'],
    ['with some given up', { failed: 4 }, 'Some were given up'],
    ['without anything', { analysed: 0 }, 'Nothing to analyse yet'],
  ])('%s', async (_, changes, words) => {
    await open(changes);
    expect(await screen.findByText(words)).toBeVisible();
  });

  it('counts what waits, is under way, is done and was given up', async () => {
    await open({ waiting: 400, claimed: 12, failed: 4 });
    await screen.findByText('Some were given up');
    expect(countOf('Analysed')).toMatch(/^1,308/);
    expect(countOf('Waiting')).toMatch(/^400/);
    expect(countOf('Under way')).toMatch(/^12/);
    expect(countOf('Given up')).toMatch(/^4/);
  });

  it('names what was given up, with the reasons, page by page', async () => {
    const user = userEvent.setup();
    await open({ failed: 52 });
    const list = await screen.findByRole('list', {
      name: 'Analyses that were given up',
    });
    const [first] = within(list).getAllByRole('listitem');
    expect(first).toHaveTextContent(
      'web-platform:support of web-platform:feature-0',
    );
    expect(first).toHaveTextContent('Feature 0 cannot be read');
    expect(
      screen.getByText(/tried again when its values change/),
    ).toBeVisible();
    expect(screen.getByText('50 of 52, newest first')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Load more' }));
    expect(await screen.findByText('52 of 52, newest first')).toBeVisible();
  });

  it('says that the reasons could not be loaded, beside the counts', async () => {
    const backend = new FakeCollection([sampleCollector()]);
    backend.queue = { ...backend.queue, failed: 4 };
    backend.listAnalysisFailures = () => Promise.reject(new Error('no list'));
    renderSources(backend, { mayRun: true });
    expect(await screen.findByText('no list')).toBeVisible();
    expect(screen.getByText('Some were given up')).toBeVisible();
  });

  it('fails alone', async () => {
    const backend = new FakeCollection([sampleCollector()]);
    backend.getAnalysisQueue = () => Promise.reject(new Error('no queue'));
    renderSources(backend, { mayRun: true });
    expect(await screen.findByText('no queue')).toBeVisible();
    expect(
      screen.getByRole('heading', { name: 'Web platform' }),
    ).toBeInTheDocument();
  });
});
