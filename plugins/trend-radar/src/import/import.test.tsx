import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  InsightsApi,
  RadarImport,
  RadarImportRequest,
} from '@almanac/backstage-plugin-insights-react';
import { problem } from '../__testUtils__/FakeInsightsApi';
import { renderPage } from '../__testUtils__/renderPage';
import { TrendRadarPage } from '../shell/TrendRadarPage';
import { readList } from './readList';

const outcome = (dryRun: boolean): RadarImport => ({
  ...{ radarId: 'company', format: 'backstage', dryRun, isNew: true },
  ...{ entryCount: 42, listedEntries: 41, matchedEntries: 3 },
  ...{ addedTopics: 37 },
  leftOut: [
    { pointer: '/entries/3', title: 'Mob' },
    { pointer: '/entries/9', title: null },
  ],
  ...{ addedEntries: 40, movedEntries: 0, addedDecisions: 57 },
  ...{ unchangedDecisions: 0, matched: [], absent: [] },
  findings: [
    {
      ...{ kind: 'note', pointer: '/rings/0/color', entry: null },
      ...{ detail: 'Colours are not kept.', howToMend: 'Nothing to do.' },
    },
    {
      ...{ kind: 'note', pointer: '/entries/2/description', entry: 'Go' },
      ...{ detail: 'is cut.', howToMend: 'Shorten it.' },
    },
    {
      ...{ kind: 'left-out', pointer: '/entries/3/timeline/0', entry: 'Mob' },
      ...{ detail: 'has no date', howToMend: 'Give it one.' },
    },
    {
      ...{ kind: 'left-out', pointer: '/entries/3/timeline/1', entry: 'Mob' },
      ...{ detail: 'has no `ringId`', howToMend: 'Name one.' },
    },
    {
      ...{ kind: 'left-out', pointer: '/entries/9', entry: null },
      ...{ detail: 'has no title.', howToMend: 'Give it one.' },
    },
  ],
});

function open(answer?: Error) {
  const asked: [string, RadarImportRequest][] = [];
  const api: Partial<InsightsApi> = {
    listSignals: async () => ({ items: [], nextCursor: null }),
    importRadar: async (radarId, request) => {
      asked.push([radarId, request]);
      if (answer) throw answer;
      return outcome(request.dryRun === true);
    },
  };
  const at = '/trend-radar/import';
  renderPage(<TrendRadarPage />, { api, at, mountPath: '/trend-radar/*' });
  return { asked, user: userEvent.setup() };
}

const list = () => screen.findByLabelText('The list, JSON');
const tryOut = () => screen.getByRole('button', { name: 'Try it out' });
const bringIn = () => screen.getByRole('button', { name: 'Bring it in' });

describe('the page that brings in a radar', () => {
  it('tries it out first, tells what stays behind, and then keeps it', async () => {
    const { asked, user } = open();
    await user.click(await list());
    await user.paste('{"entries": []}');
    expect(tryOut()).toHaveAttribute('aria-disabled', 'true');
    const missing = 'The id of the radar is missing.';
    expect(screen.getByText(missing)).toHaveAttribute('role', 'status');
    await user.type(screen.getByLabelText('Id of the radar'), 'company');
    expect(screen.queryByText(missing)).toBeNull();
    await user.click(bringIn());
    expect(asked).toHaveLength(0);
    await user.click(tryOut());
    expect(await screen.findByText('What it would do')).toBeInTheDocument();
    expect(screen.getByText(/Has no date. Give it one./)).toBeInTheDocument();
    // Of all decisions, and of the new ones among them.
    expect(screen.getAllByText('57')).toHaveLength(2);
    await user.click(bringIn());
    expect(await screen.findByText('It was brought in')).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Open the radar' }),
    ).toHaveAttribute('href', '/trend-radar/company');
    expect(asked.map(([id, { dryRun, from }]) => [id, dryRun, from])).toEqual([
      ['company', true, 'pasted list'],
      ['company', false, 'pasted list'],
    ]);
  });

  it('tells each entry once, with all that was found of it, those that stay out first', async () => {
    const { user } = open();
    await user.click(await list());
    await user.paste('{"entries": []}');
    await user.type(screen.getByLabelText('Id of the radar'), 'company');
    await user.click(tryOut());
    const told = await screen.findByRole('region', {
      name: 'What is not brought in as it stands in the list',
    });
    const rows = [...told.querySelectorAll(':scope > ul > li')];
    expect(rows.map(row => row.querySelector('p')?.textContent)).toEqual([
      'MobLeft out: nothing of it is brought in',
      'An entry without a titleLeft out: nothing of it is brought in',
      'GoBrought in, but for this:',
      'The list as a whole',
    ]);
    expect(rows[0]).toHaveTextContent(
      'Has no date. Give it one. /entries/3/timeline/0Has no ringId. Name one. /entries/3/timeline/1',
    );
    expect(rows[2]).toHaveTextContent('Changed: Is cut. Shorten it.');
  });

  it('counts so that the parts add up', async () => {
    const { user } = open();
    await user.click(await list());
    await user.paste('{"entries": []}');
    await user.type(screen.getByLabelText('Id of the radar'), 'company');
    await user.click(tryOut());
    const numbersOf = async (name: string) =>
      [
        ...(await screen.findByRole('region', { name })).querySelectorAll('dd'),
      ].map(({ textContent }) => Number(textContent));
    expect(await numbersOf('Entries of the list')).toEqual([42, 3, 37, 2]);
    expect(await numbersOf('Places on the radar')).toEqual([40, 40, 0, 0]);
    expect(await numbersOf('Decisions on them')).toEqual([57, 57, 0]);
  });

  it('takes a file, under its name, and forgets a trial once something changes', async () => {
    const { asked, user } = open();
    await list();
    await user.upload(
      screen.getByLabelText('File with the list, JSON'),
      new File(['{"entries": []}'], 'radar.json', { type: 'application/json' }),
    );
    await waitFor(() =>
      expect(screen.getByLabelText('Name of the list')).toHaveValue(
        'radar.json',
      ),
    );
    await user.type(screen.getByLabelText('Id of the radar'), 'company');
    await user.click(tryOut());
    expect(await screen.findByText('What it would do')).toBeInTheDocument();
    await user.type(screen.getByLabelText('Title'), 'Ours');
    expect(screen.queryByText('What it would do')).not.toBeInTheDocument();
    expect(bringIn()).toHaveAttribute('aria-disabled', 'true');
    expect(asked[0][1].from).toBe('radar.json');
  });

  it('says what the backend refuses, and keeps what was written', async () => {
    const { user } = open(
      problem(400, 'Invalid request', 'The list has no rings.'),
    );
    await user.click(await list());
    await user.paste('{}');
    await user.type(screen.getByLabelText('Id of the radar'), 'company');
    await user.click(tryOut());
    expect(
      await screen.findByText(/The list has no rings/),
    ).toBeInTheDocument();
    expect(await list()).toHaveValue('{}');
  });

  it('says where a text is no JSON, and where an id is none', async () => {
    const { user } = open();
    await user.click(await list());
    await user.paste('{\n"entries": [}');
    expect(
      screen.getByText(
        'This is no JSON: in line 2, column 13, a value is missing.',
      ),
    ).toBeInTheDocument();
    await user.type(screen.getByLabelText('Id of the radar'), 'Our Radar');
    expect(screen.getByText(/^Lower-case letters/)).toBeInTheDocument();
  });
});

describe('a list', () => {
  it.each([
    [' ', { fault: 'noText' }],
    ['[]', { fault: 'noObject' }],
    ['null', { fault: 'noObject' }],
    ['{"a": 1}', { content: { a: 1 } }],
    ['{', { fault: 'notJson', at: { kind: 'comma', line: 1, column: 2 } }],
  ])('of %j is read', (text, expected) => {
    expect(readList(text)).toEqual(expected);
  });
});
