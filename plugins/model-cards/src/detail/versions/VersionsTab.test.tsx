import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  InsightsApi,
  ModelPromotion,
  ModelPromotionDecision,
  ModelPromotionRequest,
} from '@almanac/backstage-plugin-insights-react';
import { problem } from '../../__testUtils__/problem';
import { sampleVersions } from '../__testUtils__/knowing';
import { openChanged, openModel } from '../__testUtils__/openModel';
import { sampleCard } from '../__testUtils__/sampleCard';
import { samplePromotion } from '../__testUtils__/samplePromotion';
import { sampleVersion } from '../__testUtils__/sampleVersion';

const search = '?tab=versions';
const dialog = () => screen.findByRole('dialog');
const gone = () =>
  waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

jest.setTimeout(60_000);

describe('the versions of a model', () => {
  it('lists them with their state, aliases, figures and runs', async () => {
    openModel({ search });
    const table = await screen.findByRole('table', { name: 'Versions' });
    expect(table).toHaveTextContent('champion');
    expect(table).toHaveTextContent('Ready');
    expect(table).toHaveTextContent('recall 91 %'.replace(' ', ' '));
    expect(
      within(table).getAllByRole('link', { name: /Open/ })[0],
    ).toHaveAttribute('href', 'https://mlflow.example/#/runs/run-8');
  });

  it('shows the version that is picked, with the parameters of its run', async () => {
    const user = userEvent.setup();
    openModel({ search: `${search}&version=7` });
    const version = await screen.findByRole('region', { name: 'Version 7' });
    await user.click(
      await within(version).findByRole('button', {
        name: 'Parameters of the run (2)',
      }),
    );
    expect(
      within(version).getByRole('table', { name: 'Parameters of the run' }),
    ).toHaveTextContent('depth6');
  });

  it('draws a part of 500 versions, and asks for more when they are needed', async () => {
    openChanged(
      { versionCount: 500 },
      {
        search,
        told: {
          listModelVersions: async (_, page) => ({
            items: Array.from({ length: page?.limit ?? 50 }, (__, index) =>
              sampleVersion({
                version: String(500 - Number(page?.cursor ?? 0) - index),
              }),
            ),
            nextCursor: String(Number(page?.cursor ?? 0) + 50),
          }),
        },
      },
    );
    const table = await screen.findByRole('table', { name: 'Versions' });
    expect(within(table).getAllByRole('row').length).toBeLessThan(60);
    expect(screen.getAllByText(/500/).length).toBeGreaterThan(0);
  });

  it('says what will be here', async () => {
    openChanged(
      { latestVersion: null, versionCount: 0, aliases: [] },
      {
        search,
        told: {
          listModelVersions: async () => ({ items: [], nextCursor: null }),
          listModelPromotions: async () => ({ items: [], nextCursor: null }),
        },
      },
    );
    expect(await screen.findByText('No version yet')).toBeInTheDocument();
    expect(
      await screen.findByText(/No alias has been moved yet/),
    ).toBeInTheDocument();
  });

  it('says what could not be read, and what still works', async () => {
    const fail = () => Promise.reject(problem(500, 'It failed', 'No answer.'));
    openModel({
      search,
      told: {
        listModelVersions: fail,
        getModelVersion: fail,
        listModelPromotions: fail,
      },
    });
    for (const title of [
      'The versions could not be read',
      'The version could not be read',
      'The ledger could not be read',
    ]) {
      expect(await screen.findByText(title)).toBeInTheDocument();
    }
  });
});

describe('promotions', () => {
  it('asks that a version hold an alias, with who holds it now', async () => {
    const user = userEvent.setup();
    const asked: ModelPromotionRequest[] = [];
    openModel({
      search,
      told: {
        requestModelPromotion: async (_, request) => {
          asked.push(request);
          return samplePromotion();
        },
      },
    });
    await user.click(
      await screen.findByRole('button', { name: 'Ask for a promotion' }),
    );
    const form = within(await dialog());
    expect(form.getByText('Version 7 holds it now.')).toBeInTheDocument();
    expect(form.getByText('Say why.')).toBeInTheDocument();
    await user.type(form.getByRole('textbox', { name: 'Why' }), 'Better.');
    await user.click(form.getByRole('button', { name: 'Add evidence' }));
    await user.type(
      form.getByRole('textbox', { name: 'Title of evidence 1' }),
      'Backtest',
    );
    expect(
      form.getByText('Evidence has a title and an address of the web.'),
    ).toBeInTheDocument();
    await user.type(
      form.getByRole('textbox', { name: 'Address of evidence 1' }),
      'https://ci.example/8',
    );
    await user.click(form.getByRole('button', { name: 'Ask' }));
    await gone();
    expect(asked).toEqual([
      {
        alias: 'champion',
        version: '8',
        expectedVersion: '7',
        reason: 'Better.',
        evidence: [{ title: 'Backtest', url: 'https://ci.example/8' }],
      },
    ]);
  });

  it('says at the field that an alias is too long, and asks for nothing', async () => {
    const user = userEvent.setup();
    const asked: ModelPromotionRequest[] = [];
    openModel({
      search,
      told: {
        requestModelPromotion: async (_, request) => {
          asked.push(request);
          return samplePromotion();
        },
      },
    });
    await user.click(
      await screen.findByRole('button', { name: 'Ask for a promotion' }),
    );
    const form = within(await dialog());
    const alias = form.getByLabelText(/^Alias/);
    await user.clear(alias);
    await user.click(alias);
    await user.paste('x'.repeat(300));
    expect(alias).toBeInvalid();
    expect(alias).toHaveAccessibleDescription(
      /300 characters, and at most 250/,
    );
    await user.type(form.getByRole('textbox', { name: 'Why' }), 'Better.');
    expect(
      form.getByText('The alias is too long: shorten it.'),
    ).toBeInTheDocument();
    await user.click(form.getByRole('button', { name: 'Ask' }));
    expect(asked).toEqual([]);
  });

  it('says that another version holds the alias by now', async () => {
    const user = userEvent.setup();
    openModel({
      search,
      told: {
        requestModelPromotion: () =>
          Promise.reject(problem(409, 'Conflict', 'Version 9 holds it.')),
      },
    });
    await user.click(
      await screen.findByRole('button', { name: 'Ask for a promotion' }),
    );
    const form = within(await dialog());
    await user.type(form.getByRole('textbox', { name: 'Why' }), 'Better.');
    await user.click(form.getByRole('button', { name: 'Ask' }));
    expect(await form.findByText('Version 9 holds it.')).toBeInTheDocument();
    expect(
      form.getByText(/Another version holds the alias by now/),
    ).toBeInTheDocument();
  });

  it('offers no promotion where the registry moves no alias from here', async () => {
    openModel({
      search,
      told: {
        listModelRegistries: async () => ({
          items: [
            {
              registry: 'mlflow',
              title: 'MLflow',
              description: '',
              link: null,
              isExample: false,
              canMoveAliases: false,
              canRegister: false,
              modelCount: 1,
              readAt: null,
              isCollected: true,
            },
          ],
        }),
      },
    });
    expect(
      await screen.findByText('Aliases of this registry are moved there.'),
    ).toBeInTheDocument();
  });

  const waitingFor = (
    promotion: ModelPromotion,
    told: Partial<InsightsApi> = {},
    me?: string,
  ) =>
    openChanged(
      { waitingPromotions: [promotion] },
      {
        search,
        me,
        told: {
          getModelPromotion: async () => ({ answer: promotion, etag: '"p1"' }),
          ...told,
        },
      },
    );

  it('approves what waits, on the state that was read', async () => {
    const user = userEvent.setup();
    const decided: [string, ModelPromotionDecision, string][] = [];
    const promotion = samplePromotion();
    waitingFor(promotion, {
      decideModelPromotion: async (_, id, decision, etag) => {
        decided.push([id, decision, etag]);
        return samplePromotion({ state: 'applied' });
      },
    });
    const waiting = within(
      await screen.findByRole('region', { name: 'Waiting for approval' }),
    );
    expect(
      waiting.getByText('champion: from version 7 to 8'),
    ).toBeInTheDocument();
    expect(waiting.getByText('Better for new articles.')).toBeInTheDocument();
    // Until it is known who looks, it is offered.
    await waitFor(() =>
      expect(waiting.queryByRole('button', { name: 'Withdraw' })).toBeNull(),
    );
    await waitFor(() =>
      expect(waiting.getByRole('button', { name: 'Approve' })).toHaveAttribute(
        'aria-disabled',
        'false',
      ),
    );
    await user.click(waiting.getByRole('button', { name: 'Approve' }));
    const form = within(await dialog());
    await user.type(form.getByRole('textbox'), 'Checked.');
    const confirm = form.getByRole('button', { name: 'Approve' });
    // Two clicks, before the page is drawn anew.
    act(() => [confirm, confirm].forEach(button => button.click()));
    await gone();
    expect(decided).toEqual([
      [promotion.id, { kind: 'approve', reason: 'Checked.' }, '"p1"'],
    ]);
  });

  it('lets who asked withdraw it, and not approve it where four eyes are needed', async () => {
    waitingFor(
      samplePromotion({ needsOtherApprover: true }),
      {},
      'user:default/ines',
    );
    expect(
      await screen.findByRole('button', { name: 'Withdraw' }),
    ).toBeInTheDocument();
    expect(
      screen.getByTitle('You asked for it: somebody else must approve.'),
    ).toHaveAttribute('aria-disabled', 'true');
    expect(
      screen.getByText('Somebody other than who asked must approve.'),
    ).toBeInTheDocument();
  });

  it('says that it was decided meanwhile', async () => {
    const user = userEvent.setup();
    waitingFor(samplePromotion(), {
      getModelPromotion: async () => ({
        answer: samplePromotion({ state: 'rejected' }),
        etag: '"p2"',
      }),
    });
    await user.click(await screen.findByRole('button', { name: 'Reject' }));
    const form = within(await dialog());
    expect(await form.findByText('Rejected')).toBeInTheDocument();
    expect(form.getByRole('button', { name: 'Reject' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });

  it('says that it was approved and could not be done', async () => {
    const user = userEvent.setup();
    waitingFor(samplePromotion(), {
      decideModelPromotion: async () =>
        samplePromotion({ state: 'failed', failure: 'MLflow refused.' }),
    });
    const approve = await screen.findByRole('button', { name: 'Approve' });
    await waitFor(() =>
      expect(approve).toHaveAttribute('aria-disabled', 'false'),
    );
    await user.click(approve);
    const form = within(await dialog());
    await waitFor(() =>
      expect(form.getByRole('button', { name: 'Approve' })).toHaveAttribute(
        'aria-disabled',
        'false',
      ),
    );
    await user.click(form.getByRole('button', { name: 'Approve' }));
    expect(
      await form.findByText('It could not be done: MLflow refused.'),
    ).toBeInTheDocument();
  });

  it('opens the card as it was approved, whether it still is, and what was said since', async () => {
    const user = userEvent.setup();
    openModel({
      search,
      told: {
        listModelPromotions: async () => ({
          items: [
            samplePromotion({
              state: 'applied',
              decidedBy: 'user:default/max',
              decidedAt: '2026-11-25T08:00:00Z',
              cardDigest: 'sha256:ab',
            }),
            samplePromotion({
              id: '11111111-2222-4333-8444-555555555555',
              state: 'observed',
              requestedBy: null,
              fromVersion: null,
              toVersion: '7',
            }),
          ],
          nextCursor: null,
        }),
        getFrozenModelCard: async () => ({
          registry: 'mlflow',
          name: 'demand-forecast',
          version: '8',
          digest: 'sha256:ab',
          isIntact: false,
          isApproved: false,
          frozenAt: '2026-11-25T08:00:00Z',
          card: sampleCard().card,
          completeness: [],
          metrics: [],
          datasets: sampleVersions[0].datasets,
          changesSince: [
            {
              area: 'text',
              pointer: '/details/task',
              subject: '',
              kind: 'changed',
              before: 'forecast',
              after: 'time-series-forecasting',
              figure: null,
            },
          ],
        }),
      },
    });
    const ledger = await screen.findByRole('table', {
      name: 'Ledger of promotions',
    });
    expect(ledger).toHaveTextContent('Seen in the registry');
    expect(ledger).toHaveTextContent('champion: on version 7');
    await user.click(
      within(ledger).getByRole('button', { name: 'Frozen card' }),
    );
    const card = await screen.findByRole('dialog', {
      name: 'Card as it was frozen',
    });
    expect(await within(card).findByText(/Not intact/)).toBeInTheDocument();
    expect(card).toHaveTextContent('Approved by nobody here');
    expect(card).toHaveTextContent(
      /Details: Task: changed.*forecast.*time-series-forecasting/,
    );
    expect(within(card).getByText('Nobody knows')).toBeInTheDocument();
  });
});
