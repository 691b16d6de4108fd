import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeCollection } from '../__testUtils__/FakeCollection';
import { renderSources } from '../__testUtils__/renderSources';
import { sampleCollector } from '../__testUtils__/sampleCollectors';

describe('a guest', () => {
  it('reads everything, and is told why the button is off', async () => {
    const user = userEvent.setup();
    const backend = new FakeCollection([sampleCollector()]);
    backend.runCollector = () =>
      Promise.reject(new Error('asked all the same'));
    renderSources(backend, { mayRun: false });
    expect(
      await screen.findByText(/needs the permission insights\.collection\.run/),
    ).toBeVisible();
    const button = screen.getByRole('button', {
      name: 'Run now: Web platform',
    });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveAccessibleDescription(
      /needs the permission insights\.collection\.run/,
    );
    act(() => button.focus());
    expect(button).toHaveFocus();
    await user.keyboard('{Enter}');
    await user.click(button);
    expect(screen.queryByText('asked all the same')).not.toBeInTheDocument();
    expect(
      await screen.findByRole('table', { name: 'Runs of Web platform' }),
    ).toBeInTheDocument();
  });
});
