import { screen } from '@testing-library/react';
import { AnalysisQueue } from '@almanac/backstage-plugin-insights-react';
import { FakeCollection } from '../__testUtils__/FakeCollection';
import { renderSources } from '../__testUtils__/renderSources';
import { sampleCollector } from '../__testUtils__/sampleCollectors';

function open(changes: Partial<AnalysisQueue>) {
  const backend = new FakeCollection([sampleCollector()]);
  backend.queue = { ...backend.queue, ...changes };
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
    expect(
      screen.getByText(/tried again when its values change/),
    ).toBeVisible();
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
