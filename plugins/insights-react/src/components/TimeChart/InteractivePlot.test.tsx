import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderPiece } from '../../__testUtils__/renderPiece';
import { sampleChart, sampleForecast } from '../../__testUtils__/sampleChart';
import { TimeChart } from './TimeChart';
import type { TimeChartProps, TimeWindow } from './TimeChartProps';

const open = (changes: Partial<TimeChartProps> = {}) =>
  renderPiece(<TimeChart {...sampleChart(changes)} />);

const plot = () =>
  screen.findByRole('group', { name: 'Repositories that use it' });

/** What a screen reader is told of the period that is looked at. */
function said(): string {
  const group = screen.getByRole('group', { name: 'Repositories that use it' });
  return within(group)
    .getByRole('status')
    .textContent!.replace(/\u00a0/g, ' ');
}

describe('the plot of a TimeChart', () => {
  it('is walked through with the keys', async () => {
    const user = userEvent.setup();
    open();
    (await plot()).focus();
    await user.keyboard('{ArrowLeft}');
    expect(said()).toBe(
      'Apr 2024: Payments 40 repositories, Search 9 repositories',
    );
    await user.keyboard('{ArrowLeft}');
    expect(said()).toBe('Mar 2024: Search 7 repositories, Payments no value');
    await user.keyboard('{Home}');
    expect(said()).toMatch(/^Jan 2024: Search 30/);
    await user.keyboard('{ArrowLeft}');
    expect(said()).toMatch(/^Jan 2024/);
    await user.keyboard('{End}');
    expect(said()).toMatch(/^Apr 2024/);
    await user.keyboard('{PageUp}');
    expect(said()).toMatch(/^Jan 2024/);
  });

  it('stays on a pinned period until Escape lets go', async () => {
    const user = userEvent.setup();
    open();
    const group = await plot();
    group.focus();
    await user.keyboard('{Home}{Enter}');
    expect(said()).toMatch(/^Jan 2024.*Pinned\. Escape lets go\.$/);
    fireEvent.pointerMove(group, { clientX: 500 });
    fireEvent.pointerLeave(group);
    expect(said()).toMatch(/^Jan 2024/);
    await user.keyboard('{Escape}');
    expect(said()).toBe('');
  });

  it('keeps a pin on its date when the window changes, and lets go of one that has left', async () => {
    const user = userEvent.setup();
    function Windows() {
      const [from, setFrom] = useState<string>();
      return (
        <>
          {['2024-02-01', '2024-03-01'].map(day => (
            <button key={day} onClick={() => setFrom(day)}>
              From {day}
            </button>
          ))}
          <TimeChart
            {...sampleChart({ window: from ? { from } : undefined })}
          />
        </>
      );
    }
    renderPiece(<Windows />);
    (await plot()).focus();
    await user.keyboard('{Home}{ArrowRight}{Enter}');
    expect(said()).toMatch(/^Feb 2024.*Pinned/);
    await user.click(screen.getByRole('button', { name: 'From 2024-02-01' }));
    expect(said()).toMatch(/^Feb 2024.*Pinned/);
    await user.click(screen.getByRole('button', { name: 'From 2024-03-01' }));
    expect(said()).toBe('');
  });

  it('lets go by Escape wherever the focus is, but not before what is open', async () => {
    const user = userEvent.setup();
    renderPiece(
      <>
        <button>Elsewhere</button>
        <TimeChart {...sampleChart()} />
      </>,
    );
    (await plot()).focus();
    await user.keyboard('{Home}{Enter}');
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    expect(said()).toMatch(/Pinned/);
    await user.click(screen.getByRole('button', { name: 'Elsewhere' }));
    await user.keyboard('{Escape}');
    expect(said()).toBe('');
  });

  it('lets go when the reader goes on to the next thing', async () => {
    const user = userEvent.setup();
    open();
    (await plot()).focus();
    await user.keyboard('{Home}');
    await user.tab();
    expect(said()).toBe('');
  });

  it('leaves the keys of the browser alone', async () => {
    open();
    const group = await plot();
    const wasLeft = fireEvent.keyDown(group, {
      key: 'ArrowLeft',
      altKey: true,
    });
    expect(wasLeft).toBe(true);
    expect(said()).toBe('');
  });

  it('reads what is foreseen aloud, as it shows it', async () => {
    const user = userEvent.setup();
    open({ forecast: sampleForecast });
    (await plot()).focus();
    await user.keyboard('{End}');
    expect(said()).toBe(
      'Jun 2024: Forecast, median 60 repositories, 80 %: 50 repositories to 70 repositories',
    );
  });

  it('hovers without pinning; a click pins, a second lets go', async () => {
    open();
    const group = await plot();
    fireEvent.pointerMove(group, { clientX: 44 });
    expect(said()).toMatch(/^Jan 2024.*repositories$/);
    fireEvent.pointerDown(group, { clientX: 44, button: 0 });
    fireEvent.pointerUp(group, { clientX: 44, button: 0 });
    expect(said()).toMatch(/Pinned/);
    fireEvent.pointerDown(group, { clientX: 44, button: 0 });
    fireEvent.pointerUp(group, { clientX: 44, button: 0 });
    expect(said()).not.toMatch(/Pinned/);
  });

  it('chooses a window by a drag, in either direction, and none when the browser takes the pointer', async () => {
    const windows: TimeWindow[] = [];
    open({ onWindowChange: window => windows.push(window) });
    const group = await plot();
    fireEvent.pointerDown(group, { clientX: 560, button: 0 });
    fireEvent.pointerMove(group, { clientX: 200 });
    fireEvent.pointerUp(group, { clientX: 200, button: 0 });
    expect(windows).toEqual([{ from: '2024-02-01', to: '2024-04-01' }]);

    fireEvent.pointerDown(group, { clientX: 560, button: 0 });
    fireEvent.pointerCancel(group);
    fireEvent.pointerUp(group, { clientX: 200, button: 0 });
    expect(windows).toHaveLength(1);
  });
});
