import { screen } from '@testing-library/react';
import { renderPage } from '../__testUtils__/renderPage';
import { SloNav } from './SloNav';

describe('SloNav', () => {
  it.each([
    { at: '/slo', page: 'SLOs' },
    { at: '/slo/review?team=group:default/a', page: 'Review' },
    { at: '/slo/sla', page: 'SLAs' },
    { at: '/slo/reports', page: 'Reports' },
    { at: '/slo/definitions?state=retired', page: 'Definitions' },
  ])('says of $at that it is $page, and leads to the others', async given => {
    renderPage(<SloNav />, { api: {}, at: given.at });
    const nav = await screen.findByRole('navigation', {
      name: 'Pages of SLOs',
    });
    expect(nav).toHaveTextContent('SLOsReviewSLAsReportsDefinitions');
    const current = screen
      .getAllByRole('link')
      .filter(link => link.getAttribute('aria-current') === 'page');
    expect(current.map(link => link.textContent)).toEqual([given.page]);
    expect(screen.getByRole('button', { name: 'New SLO' })).toHaveAttribute(
      'href',
      '/slo/new',
    );
  });
});
