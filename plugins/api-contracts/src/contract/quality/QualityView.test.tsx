import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { FakeContracts } from '../../__testUtils__/FakeContracts';
import { problem } from '../../__testUtils__/problem';
import { renderPage } from '../../__testUtils__/renderPage';
import {
  sampleFindings,
  sampleQuality,
  sampleScores,
} from '../../__testUtils__/sampleQuality';
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
  afterEach(() => {
    jest.restoreAllMocks();
    jest.useRealTimers();
  });

  it('is said in one sentence, with its working, where points are lost, and what promises there are', async () => {
    const user = userEvent.setup();
    const appliesTo = { formats: [], types: [], owners: [], tags: [] };
    const api = new FakeContracts([]);
    api.rulesets = [
      {
        ...{ name: 'spectral:oas', source: 'built-in', appliesTo },
        ...{ description: 'OpenAPI.', ruleCount: 51, faults: [] },
      },
      {
        ...{ name: 'names', source: 'configuration', appliesTo },
        ...{ description: 'How we name.', ruleCount: null },
        faults: [{ why: 'It extends a file.', fix: 'Write it out.' }],
      },
    ];
    await renderPage(
      <EntityProvider entity={ORDERS}>
        <EntityQualityContent />
      </EntityProvider>,
      { api },
    );
    expect(
      await screen.findByText(
        '72 of 100: “Operations are described” costs most, 27.6 points in 1 place.',
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
      await screen.findByText('Score of each definition'),
    ).toBeInTheDocument();
    expect(screen.getByText(/has 3 SLOs/)).toHaveTextContent('The shop');
    expect(
      screen.getByRole('heading', { level: 2, name: 'Quality' }),
    ).toBeInTheDocument();
    const title = 'Rulesets that there are';
    await user.click(screen.getByRole('button', { name: title }));
    const rulesets = await screen.findByRole('list', { name: title });
    expect(rulesets).toHaveTextContent(
      'spectral:oas Holds for this definition. 51 rules. OpenAPI.',
    );
    expect(rulesets).toHaveTextContent(
      /names Of the company\. Does not hold for this definition\. How we name\. Left out, it cannot be used ?It extends a file\. Write it out\./,
    );
    await user.click(screen.getByRole('button', { name: /working|How/i }));
    expect(await screen.findByRole('dialog')).toHaveTextContent(
      'Costs of rules',
    );
  });

  it.each([
    [20, 0],
    [21, 1],
  ])(
    'says below the chart of %d definitions whether rules look at all of them',
    async (count, said) => {
      const api = new FakeContracts([]);
      api.scores = Array.from({ length: count }, (_, index) => ({
        ...sampleScores[0],
        snapshotId: `${index}`,
        seenFrom: new Date(Date.UTC(2026, 2, 30 - index)).toISOString(),
        score: index < 20 ? 72 : null,
      }));
      await open(api);
      await screen.findByText('Score of each definition');
      expect(
        screen.queryAllByText(/Rules look at the latest 20 definitions/),
      ).toHaveLength(said);
    },
  );

  it('tells of each rule why, what to do and where, and what is waived', async () => {
    const user = userEvent.setup();
    const api = new FakeContracts([]);
    const more = jest
      .fn()
      .mockImplementationOnce(async () => ({
        ...(await FakeContracts.prototype.listContractFindings()),
        nextCursor: 'more',
      }))
      .mockRejectedValueOnce(problem(503, 'Busy', 'Come back later.'))
      .mockResolvedValue({
        items: [{ ...sampleFindings[1], pointer: '/paths/~1last' }],
        ...{ nextCursor: null, leftOff: 0 },
      });
    await open(Object.assign(api, { listContractFindings: more }));
    const rule = await screen.findByRole('button', {
      name: 'Operations are described (operation-description): 2 places, 27.6 points',
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
    await user.click(screen.getByRole('button', { name: 'Show more places' }));
    const failed = await screen.findByRole('alert');
    expect(failed).toHaveTextContent(
      'More could not be loaded: Come back later.',
    );
    await user.click(within(failed).getByRole('button', { name: 'Try again' }));
    expect(await within(places).findByText('/paths/~1last')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    // What is waived already is not waived again.
    await user.click(
      within(places).getByRole('button', {
        name: 'Waive operation-description: /paths/~1orders/post',
      }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Waive this finding',
    });
    await user.click(
      within(dialog).getByRole('textbox', { name: /reason|why/i }),
    );
    await user.paste('Nobody calls it.');
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
    await user.click(screen.getByRole('button', { name: 'a description (0)' }));
    expect(
      await screen.findByText('Every operation has it.'),
    ).toBeInTheDocument();
  });

  it('says by each mark what it is of where a table does not fit', async () => {
    jest
      .spyOn(Element.prototype, 'getBoundingClientRect')
      .mockReturnValue({ width: 600, top: 0 } as DOMRect);
    await open(new FakeContracts([]));
    const list = await screen.findByRole('list', { name: 'Operations' });
    expect(screen.queryByRole('table', { name: 'Operations' })).toBeNull();
    const post = within(list).getByText('POST /orders').closest('li');
    expect(
      within(post!)
        .getAllByRole('term')
        .map(term => `${term.textContent}: ${term.nextSibling?.textContent}`),
    ).toContain('errors of clients (4xx): no');
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

  it('counts what operations say also where rules take too much, and leaves out what applies to none', async () => {
    const api = new FakeContracts([]);
    const reason = 'It has 11.4 MB.';
    api.quality = sampleQuality({ state: 'failed', score: null, reason });
    await open(api);
    expect(await screen.findByText(/Reason: It has 11.4 MB/)).toBeVisible();
    const table = await screen.findByRole('table', { name: 'Operations' });
    expect(
      within(table).getByRole('columnheader', {
        name: 'errors of clients (4xx)',
      }),
    ).toBeInTheDocument();
    const missing = 'an example of the request';
    expect(
      within(table).queryByRole('columnheader', { name: missing }),
    ).toBeNull();
    expect(screen.getByText(/applies to no operation here/)).toHaveTextContent(
      missing,
    );
  });

  it('is read anew, with its places, after another look', async () => {
    jest.useFakeTimers({ advanceTimers: true });
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    const api = new FakeContracts([]);
    const listContractFindings = jest.spyOn(api, 'listContractFindings');
    await open(api);
    await user.click(
      await screen.findByRole('button', { name: /^Operations are described/ }),
    );
    expect(await screen.findByText('/paths/~1orders/post')).toBeVisible();
    api.quality = sampleQuality({ lintedAt: '2026-03-02T10:31:00.000Z' });
    listContractFindings.mockImplementation(async () => ({
      items: [{ ...sampleFindings[0], pointer: '/paths/~1another' }],
      ...{ nextCursor: null, leftOff: 0 },
    }));
    await jest.advanceTimersByTimeAsync(60_000);
    expect(await screen.findByText('/paths/~1another')).toBeInTheDocument();
  });

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
    api.quality = sampleQuality({ rules: [], isLatest: false });
    await open(api);
    expect(
      await screen.findByText(
        '72 of 100: 1 of 2 operations lack errors of clients (4xx).',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/the latest one cannot be read, or is not whole/),
    ).toBeInTheDocument();
  });
});
