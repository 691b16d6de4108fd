import { screen } from '@testing-library/react';
import { FakeSlos } from '../__testUtils__/FakeSlos';
import { problem } from '../__testUtils__/problem';
import { renderPage } from '../__testUtils__/renderPage';
import { sampleSlo, sampleSlos } from '../gallery/samples/sampleSlo';
import { SloHealth } from './SloHealth';

describe('SloHealth', () => {
  it('shows those that need somebody, the worst first, and the way to all', async () => {
    renderPage(<SloHealth />, { api: new FakeSlos(sampleSlos) });
    const items = await screen.findAllByRole('listitem');
    expect(items.map(item => item.querySelector('a')?.textContent)).toEqual([
      'Checkout answers in time',
      'Search is available',
      'Mail is delivered',
    ]);
    expect(screen.getByText('3 of 4 SLOs need somebody')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'See all SLOs' })).toHaveAttribute(
      'href',
      '/slo',
    );
  });

  it('says how much is known of what is not wholly known', async () => {
    renderPage(<SloHealth />, { api: new FakeSlos(sampleSlos) });
    const [latency, search, mail] = await screen.findAllByRole('listitem');
    expect(latency).toHaveTextContent('18 % over 99 % known');
    expect(search).not.toHaveTextContent('known');
    expect(mail).toHaveTextContent('0 % known');
  });

  it('shows five at most', async () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      sampleSlo({ name: `slo-${index}`, state: 'burning' }),
    );
    renderPage(<SloHealth />, { api: new FakeSlos(many) });
    expect(await screen.findAllByRole('listitem')).toHaveLength(5);
  });

  it('says so when nobody is needed', async () => {
    renderPage(<SloHealth />, { api: new FakeSlos([sampleSlo()]) });
    expect(await screen.findByText('Nobody is needed')).toBeInTheDocument();
  });

  it('says what will appear when there is no SLO', async () => {
    renderPage(<SloHealth />, { api: new FakeSlos([]) });
    expect(await screen.findByText('No SLO yet')).toBeInTheDocument();
  });

  it('says what failed', async () => {
    renderPage(<SloHealth />, {
      api: {
        getSloOverview: async () => {
          throw problem(503, 'Not now', 'The database is away.');
        },
        listSlos: async () => {
          throw problem(503, 'Not now', 'The database is away.');
        },
      },
    });
    expect(
      await screen.findByText('The database is away.'),
    ).toBeInTheDocument();
  });
});
