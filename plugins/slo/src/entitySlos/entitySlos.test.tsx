import { screen } from '@testing-library/react';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { FakeSlos } from '../__testUtils__/FakeSlos';
import { renderPage } from '../__testUtils__/renderPage';
import { sampleSlo, sampleSlos } from '../gallery/samples/sampleSlo';
import { EntitySlosCard } from './EntitySlosCard';
import { EntitySlosContent } from './EntitySlosContent';
import { isComponent } from './isComponent';

const entityOf = (name: string, kind = 'Component') => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'default' },
});

/** A service of the same name, of another entity. */
const other = sampleSlo({
  name: 'other',
  title: 'Checkout of the partners',
  entityRef: 'component:partners/checkout',
});

const open = (name: string, piece: JSX.Element) =>
  renderPage(<EntityProvider entity={entityOf(name)}>{piece}</EntityProvider>, {
    api: new FakeSlos([...sampleSlos, other]),
    at: '/',
    mountPath: '/',
  });

describe.each([
  ['card', <EntitySlosCard key="card" />],
  ['tab', <EntitySlosContent key="tab" />],
])('the %s of a component', (_, piece) => {
  it('has its SLOs, the worst first, and not those of another that is called alike', async () => {
    open('checkout', piece);
    const worst = await screen.findByRole('link', {
      name: 'Checkout answers in time',
    });
    const next = screen.getByRole('link', { name: 'Checkout is available' });
    expect(worst.compareDocumentPosition(next)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(screen.queryByText('Checkout of the partners')).toBeNull();
  });

  it('says how much is known of what is not wholly known', async () => {
    open('checkout', piece);
    expect(await screen.findAllByText(/known$/)).toHaveLength(1);
    expect(screen.getByText('99 % known')).toBeInTheDocument();
  });

  it('says how to add the first one', async () => {
    open('web-shop', piece);
    expect(
      await screen.findByText('No SLO for this component'),
    ).toBeInTheDocument();
    expect(screen.getByText('almanac.io/slo-definitions')).toBeInTheDocument();
  });
});

it('marks example data on the card', async () => {
  renderPage(
    <EntityProvider entity={entityOf('checkout')}>
      <EntitySlosCard />
    </EntityProvider>,
    {
      api: new FakeSlos([sampleSlo({ isExample: true })]),
      at: '/',
      mountPath: '/',
    },
  );
  expect(await screen.findByText('Example data')).toBeInTheDocument();
});

describe('isComponent', () => {
  it('tells components from what cannot be a service', () => {
    expect(isComponent(entityOf('a'))).toBe(true);
    expect(isComponent(entityOf('a', 'Group'))).toBe(false);
  });
});
