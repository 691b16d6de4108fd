import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  InsightsApi,
  RadarDefinitionRecord,
  RadarDefinitionVersion,
} from '@almanac/backstage-plugin-insights-react';
import { FakeInsightsApi, problem } from '../__testUtils__/FakeInsightsApi';
import { renderPage } from '../__testUtils__/renderPage';
import { sampleRadar } from '../__testUtils__/sampleRadar';
import { TrendRadarPage } from '../shell/TrendRadarPage';

const version = (
  number: number,
  text: string | null,
): RadarDefinitionVersion => ({
  ...{ version: number, text, by: 'user:default/bob' },
  at: `2026-11-${10 + number}T12:00:00Z`,
});

const VERSIONS = [
  version(3, 'id: company\ntitle: Ours\n'),
  version(2, null),
  version(1, 'id: company\ntitle: Company\n'),
];

const record = (
  source: RadarDefinitionRecord['source'],
): RadarDefinitionRecord => ({
  ...{ radarId: 'company', title: 'Ours', version: 3, content: {} },
  ...{ definitionVersion: 'sha256:1', text: '', source },
  ...{ updatedAt: null, updatedBy: null },
});

const PORTAL = { kind: 'portal', file: null, isEditable: true } as const;

function open(
  told: Partial<InsightsApi> = {},
  search = '',
  radarId = 'company',
) {
  const saved: unknown[][] = [];
  const api = Object.assign(
    new FakeInsightsApi({
      radars: [{ ...sampleRadar(), id: radarId }],
      blips: { [radarId]: [] },
    }),
    {
      getRadarDefinition: async () => ({ answer: record(PORTAL), etag: '"3"' }),
      listRadarDefinitionVersions: async () => ({
        ...{ items: VERSIONS, nextCursor: null },
      }),
      putRadarDefinition: async (...asked: unknown[]) => {
        saved.push(asked);
        return record(PORTAL);
      },
    },
    told,
  );
  const at = `/trend-radar/${radarId}/history${search}`;
  renderPage(<TrendRadarPage />, { api, at, mountPath: '/trend-radar/*' });
  return { saved, user: userEvent.setup() };
}

const lines = async () =>
  within(
    await screen.findByRole('list', { name: 'Versions, the latest first' }),
  ).getAllByRole('listitem');

describe('the versions of a radar', () => {
  it('say who wrote which when, the latest first, and open in the address', async () => {
    const { user } = open();
    const [three, two, one] = await lines();
    expect(three).toHaveTextContent(/Version 3written .*bob.*as it is now/);
    expect(two).toHaveTextContent(/Version 2taken away/);
    await user.click(
      within(one).getByRole('button', { name: 'Look at version 1' }),
    );
    expect(screen.getByTestId('address')).toHaveTextContent(
      '/trend-radar/company/history?version=1',
    );
    expect(within(one).getByRole('textbox')).toHaveValue(VERSIONS[2].text);
    expect(one).toHaveTextContent('nothing was there before');
  });

  it('are reached of a radar that is called as the pages of topics are', async () => {
    open({}, '', 'topics');
    expect(await lines()).toHaveLength(3);
  });

  it('are brought back as the next one, on what is there now', async () => {
    const { saved, user } = open({}, '?version=1');
    await user.click(
      await screen.findByRole('button', { name: 'Bring version 1 back' }),
    );
    await user.click(await screen.findByRole('button', { name: 'Bring back' }));
    await waitFor(() =>
      expect(saved).toEqual([['company', VERSIONS[2].text, '"3"']]),
    );
  });

  it('are brought back of a radar that was taken away, anew', async () => {
    const { saved, user } = open(
      {
        getRadarDefinition: async () => {
          throw problem(404, 'Unknown radar', 'There is none.');
        },
      },
      '?version=1',
    );
    expect(
      await screen.findByText(/^This radar was taken away/),
    ).toBeInTheDocument();
    await user.click(
      await screen.findByRole('button', { name: 'Bring version 1 back' }),
    );
    await user.click(await screen.findByRole('button', { name: 'Bring back' }));
    await waitFor(() =>
      expect(saved).toEqual([['company', VERSIONS[2].text, null]]),
    );
  });

  it('say that somebody else was first', async () => {
    const { user } = open(
      {
        putRadarDefinition: async () => {
          throw problem(412, 'Precondition failed', 'It is another one.');
        },
      },
      '?version=1',
    );
    await user.click(
      await screen.findByRole('button', { name: 'Bring version 1 back' }),
    );
    await user.click(await screen.findByRole('button', { name: 'Bring back' }));
    expect(
      await screen.findByText(/^Somebody else wrote the radar meanwhile/),
    ).toBeInTheDocument();
  });

  it.each([
    [
      'a file, whose history is elsewhere',
      { kind: 'file', file: 'radar.yaml', isEditable: false } as const,
      /^The portal keeps versions of radars that are written in it/,
    ],
    ['nothing', PORTAL, /^No radar of this id was ever written/],
  ])('are none of %s', async (_, source, words) => {
    open({
      getRadarDefinition: async () => ({
        ...{ answer: record(source), etag: '"3"' },
      }),
      listRadarDefinitionVersions: async () => ({
        ...{ items: [], nextCursor: null },
      }),
    });
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it('promise nothing of a radar that is read from a file, also where it was written in the portal before', async () => {
    const file = { kind: 'file', file: 'radar.yaml', isEditable: false };
    open({
      getRadarDefinition: async () => ({
        ...{ answer: record(file as never), etag: '"3"' },
      }),
    });
    expect(
      await screen.findByText(/^This radar is read from the file radar.yaml/),
    ).toBeInTheDocument();
    expect(
      await screen.findByText(/^These versions were written in the portal/),
    ).toBeInTheDocument();
    expect(screen.queryByText(/can be brought back: it becomes/)).toBeNull();
    expect(
      screen.queryByRole('button', { name: /^Bring version/ }),
    ).not.toBeInTheDocument();
  });

  it('say which version the address names and there is not', async () => {
    open({}, '?version=9');
    expect(
      await screen.findByText('There is no version 9 of this radar.'),
    ).toBeInTheDocument();
  });
});
