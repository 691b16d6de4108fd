import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  InsightsApi,
  RadarDefinitionRecord,
  RadarDraft,
  RadarDraftCheck,
} from '@almanac/backstage-plugin-insights-react';
import { problem } from '../__testUtils__/FakeInsightsApi';
import { renderPage } from '../__testUtils__/renderPage';
import { sampleRadar } from '../__testUtils__/sampleRadar';
import { TrendRadarPage } from '../shell/TrendRadarPage';
import { dropDraft, NEW } from './drafts';

const content = {
  ...{ apiVersion: 'almanac.io/v1', kind: 'Radar' },
  ...{ id: 'company', title: 'Company radar' },
  quadrants: [
    { id: 'languages', title: 'Languages', tag: 'a' },
    { id: 'process', title: 'Process', tag: 'b' },
  ],
  rings: [
    { id: 'adopt', title: 'Adopt' },
    { id: 'hold', title: 'Hold' },
  ],
};

const record = (
  changes: Partial<RadarDefinitionRecord> = {},
): RadarDefinitionRecord => ({
  ...{ radarId: 'company', title: 'Company radar', version: 1 },
  ...{ definitionVersion: 'sha256:1', text: 'id: company\n', content },
  source: { kind: 'portal', file: null, isEditable: true },
  ...{ updatedAt: '2026-11-26T12:00:00Z', updatedBy: 'user:default/bob' },
  ...changes,
});

/** Checks as the backend does, as far as these tests go: a title is needed, and the text says what the content says. */
function checked({ text, definition }: RadarDraft): RadarDraftCheck {
  const said = definition ?? (text === 'rings: ]' ? null : { ...content });
  const isUntitled = said !== null && !said.title;
  return {
    text: text ?? JSON.stringify(definition),
    content: said,
    faults: isUntitled
      ? [
          {
            ...{ line: 3, column: 1, path: 'title' },
            ...{ detail: 'must not be empty', howToMend: 'Write a title.' },
          },
        ]
      : [],
    preview: isUntitled
      ? null
      : {
          signal: null,
          rings: [{ id: 'adopt', title: 'Adopt', rule: null, blipCount: 1 }],
          quadrants: [{ id: 'languages', title: 'Languages', blipCount: 1 }],
          items: [
            {
              ...{ topicId: 'a:b', title: 'B', quadrant: 'languages' },
              ...{ ring: 'adopt', radius: 0.5, value: 1 },
            },
          ],
          ...{ notYetCount: 0, hasMore: false },
        },
  };
}

function open(at: string, api: Partial<InsightsApi> = {}) {
  const saved: unknown[][] = [];
  const told: Partial<InsightsApi> = {
    listRadars: async () => ({ items: [], faults: [] }),
    listSignals: async () => ({ items: [], nextCursor: null }),
    checkRadarDraft: async draft => checked(draft),
    getRadarDefinition: async () => ({ answer: record(), etag: '"1"' }),
    putRadarDefinition: async (...asked) => {
      saved.push(asked);
      return record({ version: 2 });
    },
    ...api,
  };
  renderPage(<TrendRadarPage />, {
    ...{ api: told, at, mountPath: '/trend-radar/*' },
  });
  return { saved, user: userEvent.setup() };
}

const save = () => screen.findByRole('button', { name: 'Save' });
const isReady = async () =>
  waitFor(async () =>
    expect(await save()).toHaveAttribute('aria-disabled', 'false'),
  );

describe('the editor of radars', () => {
  afterEach(() => [NEW, 'company'].forEach(dropDraft));

  it('tells while one types that another radar has the id', async () => {
    const { user } = open('/trend-radar/new', {
      listRadars: async () => ({
        items: [sampleRadar({ id: 'company' })],
        faults: [],
      }),
    });
    const head = within(await screen.findByRole('region', { name: 'Radar' }));
    await user.type(head.getByLabelText('Title'), 'Company');
    expect(
      await screen.findByText(
        'There is a radar of this id already. Choose another id.',
        { selector: 'p' },
      ),
    ).toBeVisible();
    expect(await save()).toHaveAttribute('aria-disabled', 'true');
  });

  it('offers the signals that are known, by id and title', async () => {
    open('/trend-radar/new', {
      listSignals: async () => ({
        items: [{ ...sampleRadar().signal!, id: 'demo:share', title: 'Use' }],
        nextCursor: null,
      }),
    });
    const head = within(await screen.findByRole('region', { name: 'Radar' }));
    const field = head.getByLabelText('Signal');
    await waitFor(() =>
      expect(
        document.getElementById(field.getAttribute('list') ?? ''),
      ).toHaveTextContent('Use'),
    );
  });

  it('makes a radar of what is written, its id from its title', async () => {
    const { saved, user } = open('/trend-radar/new');
    const head = within(await screen.findByRole('region', { name: 'Radar' }));
    expect(
      await screen.findByText(/^Nothing is written yet/),
    ).toBeInTheDocument();
    expect(screen.queryByText(/must not be empty/)).not.toBeInTheDocument();
    await user.type(head.getByLabelText('Description'), 'O');
    expect(
      await screen.findByText(/Must not be empty. Write a title.$/, {
        selector: 'p',
      }),
    ).toBeVisible();
    await user.type(head.getByLabelText('Title'), 'Our Radar');
    expect(head.getByLabelText('Id')).toHaveValue('our-radar');
    await isReady();
    await user.click(await save());
    await waitFor(() => expect(saved).toHaveLength(1));
    const [[radarId, text, etag]] = saved;
    expect([radarId, etag]).toEqual(['our-radar', null]);
    expect(JSON.parse(String(text))).toMatchObject({
      ...{ id: 'our-radar', title: 'Our Radar' },
      rings: [{ title: 'Adopt' }, {}, {}, { title: 'Hold' }],
    });
  });

  it('says within which numbers periods lie, each in its place', async () => {
    open('/trend-radar/new');
    expect(
      await screen.findByLabelText('Verdicts, in periods'),
    ).toHaveAccessibleDescription(/From 1 to 60; 3 where/);
    expect(
      screen.getByLabelText('Movement, in periods'),
    ).toHaveAccessibleDescription(/From 1 to 600; 12 where/);
  });

  it('changes quadrants and rings, within their numbers', async () => {
    const { saved, user } = open('/trend-radar/company/edit');
    const rings = await screen.findByRole('region', { name: 'Rings' });
    expect(
      within(rings).getByRole('button', { name: 'Remove Adopt' }),
    ).toBeDisabled();
    const add = within(rings).getByRole('button', { name: 'Add a ring' });
    for (let count = 2; count < 6; count++) await user.click(add);
    expect(add).toBeDisabled();
    const third = within(within(rings).getByRole('group', { name: 'Ring 3' }));
    await user.type(third.getByLabelText('Title'), 'Trial');
    await user.click(
      within(rings).getByRole('button', { name: 'Move Trial up' }),
    );
    await isReady();
    await user.click(await save());
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(JSON.parse(String(saved[0][1])).rings.slice(0, 3)).toEqual([
      { id: 'adopt', title: 'Adopt' },
      { id: 'trial', title: 'Trial' },
      { id: 'hold', title: 'Hold' },
    ]);
    expect(saved[0][2]).toBe('"1"');
  });

  it('turns to YAML and back, and says where YAML is broken', async () => {
    const { user } = open('/trend-radar/company/edit');
    const turn = await screen.findByRole('button', { name: 'Show as YAML' });
    await waitFor(() => expect(turn).toBeEnabled());
    await user.click(turn);
    const text = await screen.findByRole('textbox', {
      name: 'Radar file, YAML',
    });
    await user.clear(text);
    await user.click(text);
    await user.paste('rings: ]');
    const back = screen.getByRole('button', { name: 'Show as form' });
    await waitFor(() => expect(back).toBeDisabled());
    await user.clear(text);
    await user.paste('title: Other');
    await waitFor(() => expect(back).toBeEnabled());
    await user.click(back);
    expect(
      await screen.findByRole('region', { name: 'Quadrants' }),
    ).toBeVisible();
  });

  it('loses nothing where somebody else was faster, and goes on from theirs', async () => {
    let isFirst = true;
    const { user } = open('/trend-radar/company/edit', {
      getRadarDefinition: async () =>
        isFirst
          ? { answer: record(), etag: '"1"' }
          : { answer: record({ version: 2 }), etag: '"2"' },
      putRadarDefinition: async (_id, _text, etag) => {
        if (etag === '"2"') return record({ version: 3 });
        isFirst = false;
        throw problem(412, 'Changed meanwhile', 'Bob was faster.');
      },
    });
    const title = within(
      await screen.findByRole('region', { name: 'Radar' }),
    ).getByLabelText('Title');
    await user.type(title, ' of mine');
    await isReady();
    await user.click(await save());
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /This radar was changed elsewhere meanwhile.*wrote version 2/,
    );
    expect(title).toHaveValue('Company radar of mine');
    await user.click(screen.getByRole('button', { name: 'Keep mine' }));
    await isReady();
    await user.click(await save());
    await waitFor(() =>
      expect(screen.getByTestId('address')).toHaveTextContent(
        /^\/trend-radar\/company$/,
      ),
    );
  });

  it('says that somebody took the radar away, and makes it anew from what is written', async () => {
    let isThere = true;
    const asked: (string | null)[] = [];
    const { user } = open('/trend-radar/company/edit', {
      getRadarDefinition: async () => {
        if (isThere) return { answer: record(), etag: '"1"' };
        throw problem(404, 'Unknown radar', 'There is no radar "company".');
      },
      putRadarDefinition: async (_id, _text, etag) => {
        asked.push(etag);
        if (etag === null) return record({ version: 2 });
        isThere = false;
        throw problem(412, 'Changed meanwhile', 'It is gone.');
      },
    });
    const title = within(
      await screen.findByRole('region', { name: 'Radar' }),
    ).getByLabelText('Title');
    await user.type(title, ' of mine');
    await isReady();
    await user.click(await save());
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /Somebody took this radar away meanwhile.*What you wrote is kept/,
    );
    expect(title).toHaveValue('Company radar of mine');
    await user.click(screen.getByRole('button', { name: 'Make it anew' }));
    await isReady();
    await user.click(await save());
    await waitFor(() => expect(asked).toEqual(['"1"', null]));
    expect(screen.getByTestId('address')).toHaveTextContent(
      /^\/trend-radar\/company$/,
    );
  });

  it('shows a radar of a file, whose copy can be changed', async () => {
    const { user } = open('/trend-radar/company/edit', {
      getRadarDefinition: async () => ({
        answer: record({
          source: { kind: 'file', file: 'radars/a.yaml', isEditable: false },
        }),
        etag: 'W/"a"',
      }),
    });
    expect(await screen.findByText(/radars\/a.yaml/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Copy to edit' }));
    const head = within(await screen.findByRole('region', { name: 'Radar' }));
    expect(head.getByLabelText('Id')).toHaveValue('company-copy');
    await isReady();
  });
});
