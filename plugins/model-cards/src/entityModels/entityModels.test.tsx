import { screen } from '@testing-library/react';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { FakeModels } from '../__testUtils__/FakeModels';
import { problem } from '../__testUtils__/problem';
import { renderPage } from '../__testUtils__/renderPage';
import { sampleModel, sampleModels } from '../gallery/samples/sampleModel';
import { EntityModelsCard } from './EntityModelsCard';
import { EntityModelsContent } from './EntityModelsContent';
import { hasModels } from './hasModels';

const entityOf = (name: string, annotations: Record<string, string> = {}) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name, namespace: 'default', annotations },
});

const open = (
  name: string,
  piece: JSX.Element,
  api: Partial<FakeModels> = new FakeModels(sampleModels),
) =>
  renderPage(
    <EntityProvider
      entity={entityOf(name, { 'almanac.io/model': 'mlflow/demand-forecast' })}
    >
      {piece}
    </EntityProvider>,
    { api, at: '/', mountPath: '/' },
  );

describe.each([
  ['card', <EntityModelsCard key="card" />],
  ['tab', <EntityModelsContent key="tab" />],
])('the %s of an entity', (_, piece) => {
  it('has the models that are tied to it, those that need somebody first', async () => {
    open('planning-api', piece);
    const first = await screen.findByRole('link', {
      name: 'Fraud score of orders',
    });
    const next = screen.getByRole('link', { name: 'Demand forecast' });
    expect(first.compareDocumentPosition(next)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(screen.queryByText('vision/défauts')).toBeNull();
  });

  it('says what is missing where no registry has what the entity names', async () => {
    open('web-shop', piece);
    expect(
      await screen.findByText('No registry has the models of this entity'),
    ).toBeInTheDocument();
    expect(screen.getByText('mlflow/demand-forecast')).toBeInTheDocument();
    expect(screen.getByText('almanac.io/model')).toBeInTheDocument();
  });

  it('says what failed', async () => {
    open('planning-api', piece, {
      listModels: async () => {
        throw problem(503, 'Not now', 'The database is away.');
      },
    });
    expect(
      await screen.findByText('The database is away.'),
    ).toBeInTheDocument();
  });
});

it('leads from the card to all models of an entity that has many', async () => {
  const many = Array.from({ length: 7 }, (_, index) =>
    sampleModel({ name: `model-${index}` }),
  );
  open('planning-api', <EntityModelsCard />, new FakeModels(many));
  expect(
    await screen.findByRole('link', { name: 'See all 7' }),
  ).toHaveAttribute(
    'href',
    '/models?entity=component%3Adefault%2Fplanning-api',
  );
});

describe('hasModels', () => {
  it.each`
    annotations                                  | has
    ${{ 'almanac.io/model': 'mlflow/a' }}        | ${true}
    ${{ 'almanac.io/model': 'mlflow/a, x/b/c' }} | ${true}
    ${{ 'almanac.io/model-card': './card.md' }}  | ${true}
    ${{ 'almanac.io/model': ' ' }}               | ${false}
    ${undefined}                                 | ${false}
  `('says of an entity with $annotations: $has', ({ annotations, has }) => {
    expect(hasModels(entityOf('a', annotations))).toBe(has);
  });
});
