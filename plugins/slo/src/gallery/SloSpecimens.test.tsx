import { screen, within } from '@testing-library/react';
import { renderPage } from '../__testUtils__/renderPage';
import { SloSpecimens } from './SloSpecimens';

const specimen = (name: RegExp) => screen.findByRole('region', { name });

describe('the gallery of SLOs', () => {
  it('shows every state at once, each in its own word', async () => {
    renderPage(<SloSpecimens />, { api: {} });
    const states = await specimen(/^States of SLOs/);
    for (const word of [
      'Exhausted',
      'Burning',
      'At risk',
      'Out of date',
      'Invalid',
      'No data',
      'Source idle',
      'Too early to say',
      'Healthy',
    ]) {
      expect(within(states).getByText(word)).toBeInTheDocument();
    }
  });

  it('shows parts that add up to a composite budget that is over', async () => {
    renderPage(<SloSpecimens />, { api: {} });
    const composite = await specimen(/^Composite budget that is over/);
    expect(composite).toHaveTextContent(/Spent of the whole121.0.%/);
  });
});
