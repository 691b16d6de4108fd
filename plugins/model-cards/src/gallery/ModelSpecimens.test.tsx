import { screen, within } from '@testing-library/react';
import { FakeModels } from '../__testUtils__/FakeModels';
import { renderPage } from '../__testUtils__/renderPage';
import { ModelSpecimens } from './ModelSpecimens';

const specimen = (name: RegExp) => screen.findByRole('region', { name });
const open = () => renderPage(<ModelSpecimens />, { api: new FakeModels([]) });

describe('the gallery of models', () => {
  it('shows every risk tier, and none, each in its own word', async () => {
    open();
    const tiers = await specimen(/^Risk tiers/);
    for (const word of [
      'Unacceptable risk',
      'High risk',
      'Limited risk',
      'Minimal risk',
      'Risk not said',
    ]) {
      expect(within(tiers).getByText(word)).toBeInTheDocument();
    }
  });

  it('says of the latest version when it was made, and what is not ready', async () => {
    open();
    const latest = await specimen(/^Latest version/);
    expect(latest).toHaveTextContent('8, pending22 Nov 2026');
    expect(latest).toHaveTextContent('8, failed22 Nov 2026');
    expect(latest).toHaveTextContent('time not known');
  });

  it('says how much of a card is answered, or that it was not composed yet', async () => {
    open();
    const completeness = await specimen(/^Completeness/);
    const bars = [...completeness.querySelectorAll('[data-kind=answered]')];
    expect(bars.map(bar => Number(bar.getAttribute('width')))).toEqual([
      0,
      (6 / 14) * 48,
      48,
    ]);
    expect(completeness).toHaveTextContent('0 of 146 of 1414 of 14');
    expect(completeness).toHaveTextContent('Not composed');
  });
});
