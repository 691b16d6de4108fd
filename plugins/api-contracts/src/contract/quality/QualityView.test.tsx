import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { FakeContracts } from '../../__testUtils__/FakeContracts';
import { problem } from '../../__testUtils__/problem';
import { renderPage } from '../../__testUtils__/renderPage';
import { sampleQuality } from '../../__testUtils__/sampleQuality';
import { EntityQualityContent } from '../../entityContract/EntityQualityContent';
import { QualityView } from './QualityView';

const ORDERS = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'API',
  metadata: { name: 'orders', namespace: 'default' },
};

const open = (api: object, at?: string) =>
  renderPage(<QualityView contractRef="api:default/orders" />, { api, at });

describe('the quality of an API', () => {
  it('is said in one sentence, with its working, where points are lost, and what promises there are', async () => {
    const user = userEvent.setup();
    await renderPage(
      <EntityProvider entity={ORDERS}>
        <EntityQualityContent />
      </EntityProvider>,
      { api: new FakeContracts([]) },
    );
    expect(
      await screen.findByText(
        '72 of 100: 1 of 2 operations say nothing of errors of clients (4xx).',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/1 place is waived, and costs nothing/),
    ).toHaveTextContent('by spectral:oas, house');
    const areas = screen.getByRole('table', { name: 'Where points are lost' });
    expect(
      within(areas).getByRole('row', { name: /Clarity.* 27\.6 46\.7 1/ }),
    ).toBeInTheDocument();
    expect(
      await screen.findByText(
        'Score of each definition',
        {},
        { timeout: 5_000 },
      ),
    ).toBeInTheDocument();
    expect(screen.getByText(/has 3 SLOs/)).toHaveTextContent('The shop');
    await user.click(screen.getByRole('button', { name: /working|How/i }));
    expect(await screen.findByRole('dialog')).toHaveTextContent(
      'Costs of rules',
    );
  });

  it('tells of each rule why, what to do and where, and what is waived', async () => {
    const user = userEvent.setup();
    const api = new FakeContracts([]);
    await open(api);
    const rule = await screen.findByRole('button', {
      name: 'operation-description: 2 places, 27.6 points',
    });
    expect(screen.queryByText('Operations are described.')).toBeNull();
    await user.click(rule);
    expect(screen.getByText('Operations are described.')).toBeInTheDocument();
    expect(
      screen.getByText('What to do: Say what it does.'),
    ).toBeInTheDocument();
    const places = await screen.findByRole('list', {
      name: 'Places, in the order of the definition',
    });
    expect(within(places).getByText('POST /orders')).toBeInTheDocument();
    expect(places).toHaveTextContent('/paths/~1orders/post, line 12');
    expect(places).toHaveTextContent(
      'Waived until 1 Jun 2026 by mira.osman: It goes soon.',
    );
    // What is waived already is not waived again.
    await user.click(within(places).getByRole('button', { name: 'Waive' }));
    const dialog = await screen.findByRole('dialog', {
      name: 'Waive this finding',
    });
    await user.type(
      within(dialog).getByRole('textbox', { name: /reason|why/i }),
      'Nobody calls it.',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Waive it' }));
    await waitFor(() => expect(api.waivers).toHaveLength(1));
    expect(api.waivers[0]).toMatchObject({
      ...{ subject: 'quality', ruleId: 'operation-description' },
      ...{ pointer: '/paths/~1orders/post', reason: 'Nobody calls it.' },
    });
  });

  it('shows which operations say nothing of something, and keeps that in the address', async () => {
    const user = userEvent.setup();
    await open(new FakeContracts([]));
    const table = await screen.findByRole('table', { name: 'Operations' });
    expect(within(table).getAllByRole('row')).toHaveLength(3);
    await user.click(
      screen.getByRole('button', { name: 'errors of clients (4xx) (1)' }),
    );
    expect(
      await within(
        screen.getByRole('table', { name: 'Operations' }),
      ).findByText('POST /orders'),
    ).toBeInTheDocument();
    expect(screen.queryByText('GET /orders')).toBeNull();
    expect(screen.getByTestId('address')).toHaveTextContent(
      'missing=clientErrors',
    );
    await user.click(screen.getByRole('button', { name: 'what it does (0)' }));
    expect(
      await screen.findByText('Every operation says it.'),
    ).toBeInTheDocument();
  });

  it.each([
    ['pending', 'Nobody has looked at this definition yet'],
    ['failed', 'This definition could not be looked at'],
    ['not-linted', 'Definitions of this format have no score'],
    ['none', 'There is no definition to look at'],
  ] as const)(
    'has no score where it is %s, and says so',
    async (state, said) => {
      const api = new FakeContracts([]);
      api.quality = sampleQuality({ state, score: null, reason: 'Too large.' });
      await open(api);
      expect(
        await screen.findByRole('heading', { name: said }),
      ).toBeInTheDocument();
      expect(screen.queryByText(/of 100/)).toBeNull();
    },
  );

  it('says what to do where it is denied, and is loaded again where it failed', async () => {
    const user = userEvent.setup();
    let failure: Error = problem(503, 'Busy', 'Come back later.');
    const api = Object.assign(new FakeContracts([]), {
      getContractQuality: async () => {
        throw failure;
      },
    });
    await open(api);
    expect(
      await screen.findByText('The quality could not be loaded'),
    ).toBeInTheDocument();
    failure = problem(403, 'Not allowed', 'You may not read it.');
    await user.click(screen.getByRole('button', { name: /again|retry/i }));
    expect(
      await screen.findByText(/Ask an administrator of this portal/),
    ).toBeInTheDocument();
  });

  it('is of the last definition that can be read, and says so', async () => {
    const api = new FakeContracts([]);
    api.quality = sampleQuality({ aspects: [], isLatest: false });
    await open(api);
    expect(
      await screen.findByText(
        '72 of 100: operation-description costs most, 27.6 points in 1 place.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/The latest definition cannot be read/),
    ).toBeInTheDocument();
  });
});
