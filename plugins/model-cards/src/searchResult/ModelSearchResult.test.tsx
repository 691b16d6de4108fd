import { screen } from '@testing-library/react';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { ModelSearchResult } from './ModelSearchResult';

const document = {
  title: 'Demand forecast',
  text: 'Forecasts the orders of the next four weeks by article.',
  location: '/models/mlflow/demand-forecast',
};

describe('ModelSearchResult', () => {
  it('leads to the model and shows its registry', async () => {
    await renderInTestApp(
      <ModelSearchResult result={{ ...document, registry: 'mlflow' }} />,
    );
    expect(
      screen.getByRole('link', { name: 'Demand forecast' }),
    ).toHaveAttribute('href', document.location);
    expect(screen.getByText('mlflow')).toBeInTheDocument();
  });
});
