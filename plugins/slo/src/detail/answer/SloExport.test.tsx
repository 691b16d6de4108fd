import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openSection } from '../__testUtils__/openSection';
import { SloExport } from './SloExport';

/** Files that the page hands to the reader. */
const saved: Blob[] = [];

beforeEach(() => {
  saved.length = 0;
  URL.createObjectURL = file => `blob:${saved.push(file as Blob)}`;
  URL.revokeObjectURL = () => {};
});

describe('SloExport', () => {
  it.each([
    {
      format: 'CSV, all values',
      begins:
        'start,seconds,good,bad,total,budget remaining,known\r\n2026-10-25T06:00:00.000Z,10800,',
    },
    { format: 'JSON', begins: '{\n  "name": "checkout-availability",' },
  ])('saves $format', async ({ format, begins }) => {
    const user = userEvent.setup();
    openSection(({ slo, view }) => (
      <SloExport slo={slo} objective={view.objective} />
    ));
    await user.click(await screen.findByRole('button', { name: 'Export' }));
    // The slices are offered once they have come.
    await user.click(await screen.findByRole('menuitem', { name: format }));
    await waitFor(() => expect(saved).toHaveLength(1));
    const text = await saved[0].text();
    expect(text.slice(0, begins.length)).toBe(begins);
  });
});
