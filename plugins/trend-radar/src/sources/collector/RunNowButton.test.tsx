import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { problem } from '../../__testUtils__/FakeInsightsApi';
import { FakeCollection } from '../__testUtils__/FakeCollection';
import { renderSources } from '../__testUtils__/renderSources';
import {
  runningCollector,
  sampleCollector,
  sampleRun,
} from '../__testUtils__/sampleCollectors';

const runNow = () =>
  screen.findByRole('button', { name: 'Run now: Web platform' });

/** The button once the permission is known. */
async function readyToRun() {
  const button = await runNow();
  await screen.findByRole('button', {
    name: 'Run now: Web platform',
    description: '',
  });
  return button;
}

function open(backend: FakeCollection) {
  return renderSources(backend, { mayRun: true });
}

describe('a reader who may run collectors', () => {
  it('runs one, sees how far it is and how it ended', async () => {
    const user = userEvent.setup();
    const backend = new FakeCollection([sampleCollector()]);
    const page = open(backend);
    await user.click(await readyToRun());
    expect(
      await screen.findByRole('progressbar', {
        name: 'Progress of Web platform',
      }),
    ).toHaveAttribute('aria-valuetext', 'Starting');
    expect(await runNow()).toHaveAttribute('aria-disabled', 'true');

    backend.change('web', {
      lastRun: sampleRun({
        id: 'run-asked',
        state: 'running',
        finishedAt: null,
        progress: { done: 950, total: 1216, what: 'features' },
      }),
    });
    await page.poll();
    expect(await screen.findByText('950 of 1,216 features')).toBeVisible();
    expect(screen.getByTestId('live-status')).toHaveTextContent(/75.*% done/);

    const ended = sampleRun({ id: 'run-asked', trigger: 'manual' });
    backend.change('web', { running: false, lastRun: ended });
    await page.poll();
    expect(await screen.findByText('Asked for')).toBeVisible();
    const rows = within(
      screen.getByRole('table', { name: 'Runs of Web platform' }),
    ).getAllByRole('row');
    expect(rows).toHaveLength(3);
    expect(rows[1]).toHaveTextContent('Succeeded');
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
    expect(screen.getByTestId('live-status')).toHaveTextContent(
      'Web platform: Fresh',
    );
  });

  it('is told when another process has to begin it', async () => {
    const user = userEvent.setup();
    const backend = new FakeCollection([sampleCollector()]);
    backend.runCollector = async id =>
      backend.change(id, { nextRunAt: new Date().toISOString() });
    open(backend);
    await user.click(await readyToRun());
    expect(await screen.findByText(/A run is asked for/)).toBeVisible();
    expect(screen.getByText('Due now')).toBeVisible();
  });

  it('is told when it was refused, and what goes on all the same', async () => {
    const user = userEvent.setup();
    const backend = new FakeCollection([sampleCollector()]);
    const refusal = problem(503, 'Unavailable', 'The database is away.');
    backend.runCollector = () => Promise.reject(refusal);
    open(backend);
    await user.click(await readyToRun());
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The run of Web platform was not started');
    expect(alert).toHaveTextContent('The database is away.');
    expect(alert).toHaveTextContent('The schedule goes on');
  });

  it('cannot start a second run beside the first, and is told why', async () => {
    const user = userEvent.setup();
    const backend = new FakeCollection([runningCollector]);
    backend.runCollector = () =>
      Promise.reject(new Error('asked all the same'));
    open(backend);
    const button = await screen.findByRole('button', {
      name: 'Run now: Deploys',
    });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    await user.click(button);
    expect(screen.queryByText('asked all the same')).not.toBeInTheDocument();
    await user.hover(button);
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      'It is running already.',
    );
  });
});
