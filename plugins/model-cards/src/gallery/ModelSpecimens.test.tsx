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

  it('says of the version in use when it was made, what is not ready, and what is newer', async () => {
    open();
    const version = await specimen(/^Version in use/);
    expect(version).toHaveTextContent('8, pending22 Nov 2026');
    expect(version).toHaveTextContent('8, failed22 Nov 2026');
    expect(version).toHaveTextContent('time not known');
    expect(version).toHaveTextContent('8 (champion)9 is newer');
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
