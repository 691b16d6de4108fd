import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  InsightsApi,
  SloDefinitionFilter,
} from '@almanac/backstage-plugin-insights-react';
import { sampleVersions } from '../detail/__testUtils__/sampleDefinition';
import { openEditor } from '../editor/__testUtils__/openEditor';
import { sampleGroup, sampleOverview } from '../gallery/samples/sampleSlo';
import { problem } from '../__testUtils__/problem';
import { sampleDefinitions } from './__testUtils__/sampleDefinitions';
import { DefinitionPage } from './DefinitionPage';
import { DefinitionsPage } from './DefinitionsPage';

function open(told: Partial<InsightsApi> = {}, search = '') {
  const asked: SloDefinitionFilter[] = [];
  openEditor(<DefinitionsPage />, {
    told: {
      getSloOverview: async () =>
        sampleOverview({ owners: [sampleGroup('group:default/payments', 3)] }),
      listSloDefinitions: async ({ state, origin, owner } = {}) => {
        asked.push({ state, origin, owner });
        return { items: sampleDefinitions, nextCursor: null };
      },
      ...told,
    },
    at: `/slo/definitions${search}`,
    path: 'definitions',
  });
  return { asked };
}

describe('DefinitionsPage', () => {
  it('tells of each definition where it is changed, and whether and by whom it is retired', async () => {
    open();
    const table = await screen.findByRole('table', {
      name: 'Definitions, by name',
    });
    const [, used, retired, ofFile] = within(table).getAllByRole('row');
    expect(used).toHaveTextContent(/In use.*checkout.*payments.*Here.*3.*ana/);
    expect(retired).toHaveTextContent(/Retired.*20 Nov 2026.*by ben/);
    expect(ofFile).toHaveTextContent(/A file.*mail\.yaml/);
    expect(within(ofFile).getByText('mail.yaml')).toHaveAttribute(
      'title',
      'slos/mail.yaml',
    );
    expect(ofFile).toHaveTextContent('from its file');
  });

  it('leads to the SLO, or to what a retired one said', async () => {
    open();
    expect(
      await screen.findByRole('link', { name: 'Checkout is available' }),
    ).toHaveAttribute('href', '/slo/checkout-availability');
    expect(
      screen.getByRole('link', { name: 'Checkout answers in time' }),
    ).toHaveAttribute('href', '/slo/definitions/checkout-latency');
  });

  it('is narrowed in the address', async () => {
    const user = userEvent.setup();
    const { asked } = open();
    await screen.findByRole('table');
    await user.click(screen.getByRole('button', { name: 'Retired' }));
    await user.click(screen.getByRole('button', { name: 'In files' }));
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Team' }),
      'Without a team',
    );
    await waitFor(() =>
      expect(asked.at(-1)).toEqual({
        state: 'retired',
        origin: ['file'],
        owner: [''],
      }),
    );
    expect(screen.getByTestId('address')).toHaveTextContent(
      '/slo/definitions?state=retired&origin=file&owner=',
    );
  });

  it('offers to clear what leaves nothing', async () => {
    const user = userEvent.setup();
    open(
      { listSloDefinitions: async () => ({ items: [], nextCursor: null }) },
      '?state=retired',
    );
    await user.click(
      await screen.findByRole('button', { name: 'Clear filters' }),
    );
    expect(await screen.findByText('No definition yet')).toBeInTheDocument();
  });

  it('says what failed', async () => {
    open({
      listSloDefinitions: () =>
        Promise.reject(problem(503, 'Not now', 'The database is away.')),
    });
    expect(
      await screen.findByText('The database is away.'),
    ).toBeInTheDocument();
  });
});

describe('DefinitionPage', () => {
  const openOne = (told: Partial<InsightsApi>) =>
    openEditor(<DefinitionPage />, {
      told,
      at: '/slo/definitions/checkout-latency',
      path: 'definitions/:sloName',
    });

  it('shows what a retired one said last, and each version before', async () => {
    const [latest, first] = sampleVersions;
    openOne({
      listSloDefinitionVersions: async () => ({
        items: [{ ...latest, validTo: '2026-11-20T08:00:00Z' }, first],
        nextCursor: null,
      }),
    });
    expect(await screen.findByText(/measured no longer/)).toHaveTextContent(
      /^Retired 20 Nov 2026/,
    );
    expect(
      screen.getByRole('group', { name: 'What it said last' }),
    ).toHaveTextContent('target: 0.999');
    expect(screen.getByText('Version 1')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'a new SLO' })).toHaveAttribute(
      'href',
      '/slo/new',
    );
  });

  it('leads to the SLO of one that is in use', async () => {
    openOne({});
    expect(
      await screen.findByRole('link', { name: 'checkout-latency' }),
    ).toHaveAttribute('href', '/slo/checkout-latency');
  });

  it('says that there never was one', async () => {
    openOne({
      listSloDefinitionVersions: () =>
        Promise.reject(problem(404, 'Unknown', 'There is none.')),
    });
    expect(
      await screen.findByText('There never was an SLO "checkout-latency"'),
    ).toBeInTheDocument();
  });
});
