import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeModels } from '../__testUtils__/FakeModels';
import { renderPage } from '../__testUtils__/renderPage';
import { sampleModel } from '../gallery/samples/sampleModel';
import { ModelExports } from './ModelExports';

/** Files that the page hands to the reader. */
const saved: Blob[] = [];

beforeEach(() => {
  saved.length = 0;
  URL.createObjectURL = file => `blob:${saved.push(file as Blob)}`;
  URL.revokeObjectURL = () => {};
});

describe('ModelExports', () => {
  it('saves all that match, also those that no page has shown', async () => {
    const user = userEvent.setup();
    const many = Array.from({ length: 1_201 }, (_, index) =>
      sampleModel({
        name: `model-${index}`,
        riskTier: index % 2 ? 'minimal' : 'high',
      }),
    );
    renderPage(
      <ModelExports query={{ riskTier: ['high'] }} matchingCount={601} />,
      { api: new FakeModels(many) },
    );
    await user.click(await screen.findByRole('button', { name: 'Export' }));
    await user.click(screen.getByRole('menuitem', { name: /CSV/ }));
    await waitFor(() => expect(saved).toHaveLength(1));
    const lines = (await saved[0].text()).trim().split('\r\n');
    expect(lines).toHaveLength(1 + 601);
  });
});
