import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeCollection } from '../__testUtils__/FakeCollection';
import { renderSources } from '../__testUtils__/renderSources';
import { sampleCollector, sampleRun } from '../__testUtils__/sampleCollectors';

const DAY_MS = 86_400_000;

/** Runs back from the last of the sample collector, a day apart. */
function earlierRuns(count: number) {
  const last = sampleRun();
  return Array.from({ length: count }, (_, index) => {
    const startedAt = Date.parse(last.startedAt) - (index + 1) * DAY_MS;
    return sampleRun({
      id: `earlier-${index}`,
      startedAt: new Date(startedAt).toISOString(),
      finishedAt: new Date(startedAt + 3_000).toISOString(),
    });
  });
}

function open(backend: FakeCollection, search = '') {
  return renderSources(backend, { mayRun: true, search });
}

const address = () => screen.getByTestId('address').textContent;

async function rowsOf(): Promise<HTMLElement[]> {
  const table = await screen.findByRole('table', {
    name: 'Runs of Web platform',
  });
  return within(table).getAllByRole('row').slice(1);
}

describe('runs of a collector', () => {
  it('tell when, how they ended, why they ran, how long and what they wrote', async () => {
    const backend = new FakeCollection([sampleCollector()]);
    backend.runs.push(
      sampleRun({
        id: 'failed',
        state: 'failed',
        trigger: 'retry',
        attempt: 2,
        error: 'data.json is missing',
        problemCount: 3,
        unchanged: 40_211,
      }),
    );
    open(backend);
    const rows = await rowsOf();
    const cells = rows.map(row =>
      within(row)
        .getAllByRole('cell')
        .slice(1)
        .map(cell => cell.textContent),
    );
    expect(cells).toEqual([
      ['Succeeded', 'Schedule', '44\u00a0s', '1.3\u00a0M', '0', '0', ''],
      [
        'Failed',
        'Retry, attempt 2',
        '44\u00a0s',
        '1.3\u00a0M',
        '40,211',
        '3',
        'data.json is missing',
      ],
    ]);
  });

  it('come page by page', async () => {
    const user = userEvent.setup();
    const backend = new FakeCollection([sampleCollector()]);
    backend.runs.push(...earlierRuns(44));
    open(backend);
    expect(await rowsOf()).toHaveLength(20);
    await user.click(screen.getByRole('button', { name: 'Load more' }));
    await waitFor(async () => expect(await rowsOf()).toHaveLength(40));
    await user.click(screen.getByRole('button', { name: 'Load more' }));
    await waitFor(async () => expect(await rowsOf()).toHaveLength(45));
    expect(
      screen.queryByRole('button', { name: 'Load more' }),
    ).not.toBeInTheDocument();
  });

  it('open with everything that they counted, and are part of the address', async () => {
    const user = userEvent.setup();
    const backend = new FakeCollection([sampleCollector()]);
    backend.runs.push(sampleRun({ id: 'older', error: 'a long message' }));
    open(backend);
    const [, older] = await rowsOf();
    await user.click(within(older).getByRole('link'));
    expect(address()).toBe('?collector=web&run=older');
    const detail = await screen.findByRole('region', {
      name: /^Run of 20 Nov/,
    });
    expect(within(detail).getByText('a long message')).toBeInTheDocument();
    expect(detail).toHaveTextContent('Series written8,512');
    expect(detail).toHaveTextContent('Markers written1,340');
    expect(detail).toHaveTextContent('Read1,216 of 1,216 features');
    expect(within(detail).getByRole('heading')).toHaveFocus();
    await user.click(within(detail).getByRole('button', { name: 'Close' }));
    expect(address()).toBe('?collector=web');
    expect(within(older).getByRole('link')).toHaveFocus();
  });

  it('are opened by keyboard', async () => {
    const user = userEvent.setup();
    open(new FakeCollection([sampleCollector()]));
    const [first] = await rowsOf();
    act(() => first.focus());
    await user.keyboard('{Enter}');
    expect(address()).toBe('?collector=web&run=run-1');
  });

  it('say when the one in the address is not loaded', async () => {
    open(new FakeCollection([sampleCollector()]), '?run=gone');
    expect(
      await screen.findByText(/not among those loaded/),
    ).toBeInTheDocument();
  });

  it('can be asked for again after a failure', async () => {
    const user = userEvent.setup();
    const backend = new FakeCollection([sampleCollector()]);
    const { listCollectorRuns } = backend;
    backend.listCollectorRuns = () => Promise.reject(new Error('no runs'));
    open(backend);
    expect(await screen.findByText('no runs')).toBeInTheDocument();
    backend.listCollectorRuns = listCollectorRuns;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await rowsOf()).toHaveLength(1);
  });
});
