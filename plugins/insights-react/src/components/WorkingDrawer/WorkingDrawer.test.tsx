import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FetchApi } from '@backstage/frontend-plugin-api';
import type { Working } from '../../api/wire';
import { renderPiece } from '../../__testUtils__/renderPiece';
import { catchSavedFiles } from '../../__testUtils__/savedFiles';
import { WorkingButton } from './WorkingButton';

const digest = `sha256:${'9f2c4b7f'.repeat(8)}`;
const working: Working = {
  subject: 'Trend of :has()',
  inputs: [
    {
      name: 'Total of :has()',
      digest,
      observations: 94,
      source: 'web-features 3.1.0',
      href: '/api/insights/v1/topics/has/series/share',
    },
    { name: 'Policy', digest: 'sha256:1', observations: 1 },
  ],
  method: {
    id: 'mann-kendall',
    title: 'Mann-Kendall test',
    source: 'Mann (1945), https://doi.org/10.2307/1907187',
  },
  definitionVersion: 'share 1',
  window: {
    start: '2019-01-01',
    end: '2026-10-01',
    step: 'month',
    periods: 94,
    missing: 3,
  },
  coverage: 0.968,
  engineVersion: '0.1.0',
  computedAt: '2026-11-20T03:14:02Z',
  steps: [
    {
      title: 'Direction',
      formula: 'S = Σ sign(xⱼ − xᵢ)',
      source: 'Mann (1945)',
      values: [
        { name: 'S', value: 3021 },
        { name: 'p', value: 1.0234e-22 },
      ],
    },
  ],
  notes: ['Weighted by the usage of today.'],
  href: '/api/insights/v1/topics/has/analyses/share',
};

async function openDrawer(
  changes: Partial<Working> = {},
  fetch?: FetchApi['fetch'],
) {
  const user = userEvent.setup();
  renderPiece(
    <WorkingButton working={{ ...working, ...changes }}>
      How do we know?
    </WorkingButton>,
    { fetch },
  );
  await user.click(
    await screen.findByRole('button', { name: 'How do we know?' }),
  );
  const drawer = screen.getByRole('dialog', {
    name: 'How this was computed',
  });
  return { user, drawer };
}

function factsIn(drawer: HTMLElement) {
  return Object.fromEntries(
    within(drawer)
      .getAllByRole('term')
      .map(term => [
        term.textContent,
        term.nextElementSibling?.textContent?.replace(/\u00a0/g, ' '),
      ]),
  );
}

/** A backend that does not answer before it is given up. */
const never: FetchApi['fetch'] = (_, init) =>
  new Promise((_resolve, reject) => {
    const { signal } = init!;
    const giveUp = () => reject(signal!.reason);
    if (signal!.aborted) giveUp();
    else signal!.addEventListener('abort', giveUp);
  });

/** Lets the browser open a tab; says when it is closed again. */
function openedTab() {
  const closed: string[] = [];
  jest.spyOn(window, 'open').mockReturnValue({
    close: () => closed.push('tab'),
  } as unknown as Window);
  return closed;
}

afterEach(() => jest.restoreAllMocks());

describe('WorkingDrawer', () => {
  it('states every fact of the computation', async () => {
    const { drawer } = await openDrawer();
    expect(drawer).toHaveTextContent('Trend of :has()');
    expect(factsIn(drawer)).toEqual({
      Method: 'Mann-Kendall test',
      'Source of the method': 'Mann (1945), https://doi.org/10.2307/1907187',
      'Definition version': 'share 1',
      Window: 'Jan 2019 to Oct 2026, 94 periods, monthly',
      Coverage: '96.8 % of the periods have a value',
      Computed: expect.stringContaining('20 Nov 2026'),
      'Engine version': '0.1.0',
      'API call': expect.stringContaining('Open in the API'),
    });
    expect(drawer).toHaveTextContent('Weighted by the usage of today.');
  });

  it.each([
    {
      span: { sliceSeconds: 300, slices: 8_064, known: 8_001 },
      says: '8,001 of 8,064 slices of 5 min known',
    },
    {
      span: { sliceSeconds: 2_419_200, slices: 1, known: 0 },
      says: '0 of 1 slice of 28 d known',
    },
  ])('says of slices what was summed: $says', async ({ span, says }) => {
    const start = '2026-10-23T00:00:00Z';
    const end = '2026-11-20T00:00:00Z';
    const { drawer } = await openDrawer({
      window: null,
      span: { start, end, ...span },
    });
    const { Window: summed, Coverage: coverage } = factsIn(drawer);
    expect(summed).toMatch(/2[23] Oct 2026, .+ to (19|20) Nov 2026, /);
    expect(summed).toContain(says);
    expect(coverage).toBe('96.8 % of the slices are known');
    for (const at of [start, end]) {
      expect(drawer.querySelector(`time[datetime="${at}"]`)).not.toBeNull();
    }
  });

  it('leaves out what is not known, and says that no steps were recorded', async () => {
    const { drawer } = await openDrawer({
      window: undefined,
      href: undefined,
      notes: [],
      steps: [],
    });
    expect(Object.keys(factsIn(drawer))).not.toContain('Window');
    expect(Object.keys(factsIn(drawer))).not.toContain('API call');
    expect(within(drawer).queryByText('Notes')).toBeNull();
    expect(drawer).toHaveTextContent('No steps were recorded for this number.');
  });

  it('shows the steps with formula, source and values, in full on hover', async () => {
    const { drawer } = await openDrawer();
    expect(drawer).toHaveTextContent('S = Σ sign(xⱼ − xᵢ)');
    expect(drawer).toHaveTextContent('Source: Mann (1945)');
    const p = within(drawer).getByRole('row', { name: /^p / });
    expect(p).toHaveTextContent('1.02 × 10⁻²²');
    expect(within(p).getByRole('cell')).toHaveAttribute('title', '1.0234e-22');
  });

  it('speaks the unit of the number that was clicked, with the exact one beside it', async () => {
    const { drawer } = await openDrawer({
      steps: [
        {
          title: 'Adopt: at least 95 %',
          values: [
            { name: 'Change', value: 0.825846123, unit: '1' },
            { name: 'Asked for', value: 0.95, unit: '1' },
          ],
        },
      ],
    });
    const change = within(drawer).getByRole('row', { name: /^Change / });
    expect(change).toHaveTextContent('0.825846 +82.6 points');
    expect(within(change).getByRole('cell')).toHaveAttribute(
      'title',
      '0.825846123',
    );
    expect(
      within(drawer).getByRole('row', { name: /^Asked for / }),
    ).toHaveTextContent('0.95 95 %');
  });

  it('names the inputs with their counts and sources', async () => {
    const { drawer } = await openDrawer();
    expect(drawer).toHaveTextContent('Total of :has()94 observations');
    expect(drawer).toHaveTextContent('Policy1 observation');
    expect(drawer).toHaveTextContent('web-features 3.1.0');
  });

  it('opens what the API answers to the reader in a new tab', async () => {
    const asked: string[] = [];
    const { user, drawer } = await openDrawer({}, async input => {
      asked.push(new Request(input).url);
      return new Response('{"verdict":"rising"}');
    });
    const tab = { location: { href: '' }, close: () => {} };
    jest.spyOn(window, 'open').mockReturnValue(tab as Window);
    const blobs: Blob[] = [];
    URL.createObjectURL = blob => {
      blobs.push(blob as Blob);
      return 'blob:answer';
    };
    await user.click(
      within(drawer).getByRole('button', { name: 'Open in the API' }),
    );
    await waitFor(() => expect(tab.location.href).toBe('blob:answer'));
    expect(asked).toEqual([
      expect.stringMatching(
        /^https?:\/\/[^/]+\/api\/insights\/v1\/topics\/has\/analyses\/share$/,
      ),
    ]);
    expect(blobs[0].type).toBe('application/json');
    expect(blobs[0].size).toBe('{\n  "verdict": "rising"\n}\n'.length);
  });

  it('saves the answer where the browser opens no tab', async () => {
    const { user, drawer } = await openDrawer(
      {},
      async () => new Response('{}'),
    );
    jest.spyOn(window, 'open').mockReturnValue(null);
    const files = catchSavedFiles();
    await user.click(
      within(drawer).getByRole('button', {
        name: 'Open in the API: Total of :has()',
      }),
    );
    await waitFor(() =>
      expect(files.map(({ name }) => name)).toEqual(['series-share.json']),
    );
  });

  it.each([
    {
      given: 'it refuses',
      answer: async () => new Response('{}', { status: 403 }),
      says: 'It could not be opened: the backend answered 403.',
    },
    {
      given: 'a page comes instead',
      answer: async () => new Response('<html>'),
      says: 'It could not be opened: what answered is not the API.',
    },
    {
      given: 'nothing answers',
      answer: () => Promise.reject(new TypeError('Failed to fetch')),
      says: 'It could not be opened: the backend did not answer.',
    },
  ])(
    'says why the API could not be opened when $given',
    async ({ answer, says }) => {
      const { user, drawer } = await openDrawer({}, answer);
      const closed = openedTab();
      await user.click(
        within(drawer).getByRole('button', { name: 'Open in the API' }),
      );
      expect(await within(drawer).findByText(says)).toBeInTheDocument();
      expect(closed).toEqual(['tab']);
    },
  );

  it('says so when the answer takes too long', async () => {
    const { user, drawer } = await openDrawer({}, never);
    const closed = openedTab();
    const given: number[] = [];
    jest.spyOn(AbortSignal, 'timeout').mockImplementation(ms => {
      given.push(ms);
      return AbortSignal.abort();
    });
    await user.click(
      within(drawer).getByRole('button', { name: 'Open in the API' }),
    );
    expect(
      await within(drawer).findByText(
        'It could not be opened: the backend did not answer within 30 seconds.',
      ),
    ).toBeInTheDocument();
    expect(given).toEqual([30_000]);
    expect(closed).toEqual(['tab']);
  });

  it('gives the call up when the drawer closes', async () => {
    const signals: AbortSignal[] = [];
    const { user, drawer } = await openDrawer({}, (input, init) => {
      signals.push(init!.signal!);
      return never(input, init);
    });
    const closed = openedTab();
    await user.click(
      within(drawer).getByRole('button', { name: 'Open in the API' }),
    );
    await waitFor(() => expect(signals).toHaveLength(1));
    expect(signals[0].aborted).toBe(false);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(signals[0].aborted).toBe(true));
    await waitFor(() => expect(closed).toEqual(['tab']));
  });

  it('offers no call to another host than the backend', async () => {
    const href = '//elsewhere.example/api';
    const { drawer } = await openDrawer({ href, inputs: [] });
    expect(factsIn(drawer)['API call']).toBe(
      `Not offered: ${href} is no address of the backend.`,
    );
    expect(within(drawer).queryByText('Copy as curl')).toBeNull();
    expect(within(drawer).queryByText('Open in the API')).toBeNull();
  });

  it('copies the call without a token, and the whole digest', async () => {
    const { user, drawer } = await openDrawer();
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => copied.push(text) },
      configurable: true,
    });
    await user.click(
      within(drawer).getByRole('button', { name: 'Copy as curl' }),
    );
    await user.click(
      within(drawer).getByRole('button', { name: /^Copy sha256:9f2c/ }),
    );
    expect(await within(drawer).findAllByText('Copied')).toHaveLength(2);
    expect(copied).toEqual([
      expect.stringMatching(
        /^curl .*"Authorization: Bearer \$TOKEN" 'https?:\/\/.*\/analyses\/share'$/,
      ),
      digest,
    ]);
  });

  it('says so where the browser has no clipboard', async () => {
    const { user, drawer } = await openDrawer();
    Object.defineProperty(navigator, 'clipboard', {
      value: undefined,
      configurable: true,
    });
    await user.click(
      within(drawer).getByRole('button', { name: 'Copy as curl' }),
    );
    expect(
      await within(drawer).findByText('This browser did not let it be copied'),
    ).toBeInTheDocument();
  });

  it('keeps the focus inside', async () => {
    const { user, drawer } = await openDrawer();
    for (let presses = 0; presses < 12; presses++) {
      await user.tab();
      expect(drawer.parentElement).toContainElement(
        document.activeElement as HTMLElement,
      );
    }
  });

  it.each([
    { how: 'Escape', close: '{Escape}' },
    { how: 'its button', close: undefined },
  ])('closes by $how, and gives the focus back', async ({ close }) => {
    const { user, drawer } = await openDrawer();
    if (close) await user.keyboard(close);
    else {
      await user.click(within(drawer).getByRole('button', { name: 'Close' }));
    }
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(
      screen.getByRole('button', { name: 'How do we know?' }),
    ).toHaveFocus();
  });
});
