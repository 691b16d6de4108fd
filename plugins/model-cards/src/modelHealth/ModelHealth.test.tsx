import { screen } from '@testing-library/react';
import { FakeModels } from '../__testUtils__/FakeModels';
import { problem } from '../__testUtils__/problem';
import { renderPage } from '../__testUtils__/renderPage';
import {
  sampleAttention,
  sampleModel,
  sampleModels,
} from '../gallery/samples/sampleModel';
import { ModelHealth } from './ModelHealth';

const open = (models = sampleModels) =>
  renderPage(<ModelHealth />, { api: new FakeModels(models) });

describe('ModelHealth', () => {
  it('shows those that somebody has to act on with the reason, and the way to all', async () => {
    open();
    const items = await screen.findAllByRole('listitem');
    expect(items.map(item => item.querySelector('a')?.textContent)).toEqual([
      'vision/défauts',
      'Fraud score of orders',
    ]);
    expect(items[1]).toHaveTextContent(
      'A promotion waitsA promotion of version 4 has been waiting since 18 Nov 2026.',
    );
    expect(screen.getByText('2 of 5 models need somebody')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'See all models' }),
    ).toHaveAttribute('href', '/models');
  });

  it('shows five at most, and says where data is made up', async () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      sampleModel({
        name: `model-${index}`,
        isExample: true,
        attention: [sampleAttention({ severity: 'act' })],
      }),
    );
    open(many);
    expect(await screen.findAllByRole('listitem')).toHaveLength(5);
    expect(
      screen.getByText('9 of 9 models need somebody · Example data'),
    ).toBeInTheDocument();
  });

  it('says so when nobody is needed', async () => {
    open([sampleModel()]);
    expect(await screen.findByText('Nobody is needed')).toBeInTheDocument();
  });

  it('says what will appear when there is no model', async () => {
    open([]);
    expect(await screen.findByText('No model yet')).toBeInTheDocument();
  });

  it('says what failed', async () => {
    const fail = async () => {
      throw problem(503, 'Not now', 'The database is away.');
    };
    renderPage(<ModelHealth />, {
      api: { getModelOverview: fail, listModels: fail },
    });
    expect(
      await screen.findByText('The database is away.'),
    ).toBeInTheDocument();
  });
});
