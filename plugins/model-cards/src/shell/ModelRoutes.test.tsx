import { screen, waitFor } from '@testing-library/react';
import { FakeModels } from '../__testUtils__/FakeModels';
import { renderPage } from '../__testUtils__/renderPage';
import { sampleModel } from '../gallery/samples/sampleModel';
import { ModelRoutes } from './ModelRoutes';

jest.setTimeout(60_000);

describe('the addresses below /models', () => {
  it('lead from one that ends with a registry to the models of that registry', async () => {
    const api = new FakeModels([sampleModel({ registry: 'ml flow' })]);
    renderPage(<ModelRoutes />, { api, at: '/models/ml%20flow' });
    await waitFor(() =>
      expect(screen.getByTestId('address')).toHaveTextContent(
        '/models?registry=ml+flow',
      ),
    );
  });
});
