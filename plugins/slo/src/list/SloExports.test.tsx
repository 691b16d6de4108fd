import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeSlos } from '../__testUtils__/FakeSlos';
import { renderPage } from '../__testUtils__/renderPage';
import { sampleSlo } from '../gallery/samples/sampleSlo';
import { SloExports } from './SloExports';

/** Files that the page hands to the reader. */
const saved: Blob[] = [];

beforeEach(() => {
  saved.length = 0;
  URL.createObjectURL = file => `blob:${saved.push(file as Blob)}`;
  URL.revokeObjectURL = () => {};
});

describe('SloExports', () => {
  it('saves all that match, also those that no page has shown', async () => {
    const user = userEvent.setup();
    const many = Array.from({ length: 1_201 }, (_, index) =>
      sampleSlo({
        name: `slo-${index}`,
        state: index % 2 ? 'healthy' : 'burning',
      }),
    );
    renderPage(
      <SloExports query={{ state: ['burning'] }} matchingCount={601} />,
      { api: new FakeSlos(many) },
    );
    await user.click(await screen.findByRole('button', { name: 'Export' }));
    await user.click(screen.getByRole('menuitem', { name: /CSV/ }));
    await waitFor(() => expect(saved).toHaveLength(1));
    const lines = (await saved[0].text()).trim().split('\r\n');
    expect(lines).toHaveLength(1 + 601);
  });
});
