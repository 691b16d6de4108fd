import { screen } from '@testing-library/react';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { SloSearchResult } from './SloSearchResult';

const document = {
  title: 'Cart answers',
  text: 'Objective of cart-service: 99.95 % over 30d.',
  location: '/slo/cart-answers',
};

describe('SloSearchResult', () => {
  it('leads to the SLO and shows its service', async () => {
    await renderInTestApp(
      <SloSearchResult result={{ ...document, service: 'cart-service' }} />,
    );
    expect(screen.getByRole('link', { name: 'Cart answers' })).toHaveAttribute(
      'href',
      document.location,
    );
    expect(screen.getByText('cart-service')).toBeInTheDocument();
  });
});
