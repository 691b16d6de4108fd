import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { FakeContracts, removedLines } from '../__testUtils__/FakeContracts';
import { problem } from '../__testUtils__/problem';
import { renderPage } from '../__testUtils__/renderPage';
import {
  firstSnapshot,
  sampleDetail,
  sampleSnapshot,
} from '../__testUtils__/sampleContract';
import { EntityChangesContent } from '../entityContract/EntityChangesContent';
import { ContractRoutes } from '../shell/ContractRoutes';

const AT = '/api-contracts/api%3Adefault%2Forders';
const open = (api: object, at = AT) =>
  renderPage(<ContractRoutes />, { api, at });

describe('the page of an API', () => {
  it('says in one sentence what changed last, and what it broke', async () => {
    await open(new FakeContracts([]));
    expect(await screen.findByText(/Orders last changed on/)).toHaveTextContent(
      'Orders last changed on 2 Mar 2026, and broke one thing.',
    );
    const changes = await screen.findAllByRole('list', {
      name: 'Changes, the weightiest first',
    });
    expect(changes[0]).toHaveTextContent(
      'GET /orders/{id}/lines is there no more.',
    );
    expect(changes[0]).toHaveTextContent('Clients notice');
    expect(changes[0]).toHaveTextContent('Whoever calls it gets an error.');
  });

  it('says what last broke somebody, and whom, also where the last change broke nobody', async () => {
    const latest = sampleSnapshot({
      ...{ id: '2d0a7a5e-6a53-4a4e-9f8a-0f2f5f2b8a03', ordinal: 3 },
      ...{ seenFrom: '2026-03-09T09:30:00.000Z', declaredVersion: '2.1.0' },
      changes: { breaking: 0, risky: 0, safe: 1 },
    });
    await open(
      new FakeContracts([], sampleDetail({ latest }), [
        latest,
        sampleSnapshot(),
      ]),
    );
    expect(await screen.findByText(/Orders last changed on/)).toHaveTextContent(
      'Orders last changed on 9 Mar 2026, and broke nobody. It last broke somebody on 2 Mar 2026.',
    );
    const section = await screen.findByRole('region', {
      name: 'The last breaking change',
    });
    // The operation is named once.
    expect(await within(section).findByRole('list')).toHaveTextContent(
      /^GET \/orders\/{id}\/lines is there no more\.$/,
    );
    expect(section).toHaveTextContent(
      /\(version 2\.0\.0\) broke one thing\. It concerns mobile\./,
    );
    expect(section).toHaveTextContent(
      'It concerns 1 more that the catalog does not show you.',
    );
    expect(
      within(section).getByRole('link', { name: 'All that changed' }),
    ).toHaveAttribute(
      'href',
      expect.stringContaining(`?from=${firstSnapshot.id}`),
    );
  });

  it('says of each definition that broke something whom that concerns today', async () => {
    const user = userEvent.setup();
    const later = sampleSnapshot({
      ...{ id: '2d0a7a5e-6a53-4a4e-9f8a-0f2f5f2b8a03', ordinal: 3 },
      ...{ seenFrom: '2026-03-09T09:30:00.000Z', declaredVersion: '2.1.0' },
      changes: { breaking: 0, risky: 0, safe: 1 },
    });
    await open(
      new FakeContracts([], sampleDetail({ latest: later }), [
        later,
        sampleSnapshot(),
      ]),
    );
    const releases = await screen.findByRole('region', {
      name: 'What changed',
    });
    const broke = await within(releases).findByRole('button', {
      name: /version 2\.0\.0/,
    });
    // One that is open broke nobody.
    expect(within(releases).queryByText(/Concerns today/)).toBeNull();
    await user.click(broke);
    expect(
      await within(releases).findByText(/Concerns today/),
    ).toHaveTextContent(
      'Concerns today: mobile. Concerns today 1 more that the catalog does not show you.',
    );
  });

  it('has each definition that it had, and is narrowed to those that broke something', async () => {
    const user = userEvent.setup();
    await open(new FakeContracts([]));
    expect(
      await screen.findByRole('button', { name: /version 1\.0\.0/ }),
    ).toHaveAttribute('aria-expanded', 'false');
    await user.click(screen.getByRole('button', { name: 'Breaking' }));
    expect(
      await screen.findByRole('button', { name: /version 2\.0\.0/ }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /version 1\.0\.0/ }),
    ).not.toBeInTheDocument();
  });

  it('says whom it touches, and who owns that', async () => {
    await open(new FakeContracts([]));
    const section = await screen.findByRole('region', {
      name: 'Whom it touches',
    });
    expect(
      await within(section).findByText('1 consumer, of 1 owner.'),
    ).toBeInTheDocument();
    expect(
      within(section).getByRole('link', { name: 'The app' }),
    ).toBeInTheDocument();
  });

  it('takes that the reader knows of a change', async () => {
    const user = userEvent.setup();
    await open(new FakeContracts([]));
    await user.click(
      await screen.findByRole('button', { name: 'I know of it' }),
    );
    expect(
      await screen.findByText(/^You, .* have known of it since/),
    ).toHaveTextContent('You, mira.osman, have known of it since 3 Mar 2026');
    expect(
      screen.queryByRole('button', { name: 'I know of it' }),
    ).not.toBeInTheDocument();
    const kept = screen.getByText(/^It is kept that you know of it\./);
    expect(kept).toHaveAttribute('role', 'status');
    expect(kept).toHaveFocus();
  });

  it('shows what others noted, and lets the reader say it, too', async () => {
    const api = new FakeContracts([]);
    api.known = [
      {
        ...{ by: 'user:default/noor', at: '2026-03-03T09:00:00Z' },
        note: 'We call the other path.',
      },
    ];
    await open(api);
    expect(await screen.findByText(/has known of it since/)).toHaveTextContent(
      /noor has known of it since .* Note: We call the other path\./,
    );
    expect(
      screen.getByRole('button', { name: 'I know of it' }),
    ).toBeInTheDocument();
  });

  it('asks again who knows of it where that could not be loaded', async () => {
    const user = userEvent.setup();
    const api = new FakeContracts([]);
    let isDown = true;
    await open(
      Object.assign(api, {
        listContractAcknowledgements: async () => {
          if (isDown) throw problem(503, 'Unavailable', 'It is down.');
          return { items: [] };
        },
      }),
    );
    expect(
      await screen.findByText('Who knows of it could not be loaded'),
    ).toBeInTheDocument();
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByText('Nobody has said yet that they know of it.'),
    ).toBeInTheDocument();
  });

  it('explains the changes of each page, and says how many are not told', async () => {
    const user = userEvent.setup();
    const emailGone = {
      ...removedLines,
      ...{ ruleId: 'part-removed', operation: null, operationCount: 0 },
      sentence: 'The schema is there no more.',
      pointers: { before: '/components/schemas/a~1b', after: null },
    };
    await open(
      Object.assign(new FakeContracts([]), {
        listContractChanges: async (
          _ref: string,
          _id: string,
          { cursor }: { cursor?: string },
        ) => ({
          items: [cursor ? emailGone : removedLines],
          nextCursor: cursor ? null : 'next',
          rules: [
            {
              id: cursor ? 'part-removed' : 'operation-removed',
              severity: 'breaking',
              explanation: cursor ? 'Of the second.' : 'Of the first.',
            },
          ],
        }),
      }),
    );
    const more = await screen.findByRole('button', {
      name: 'Show more changes',
    });
    expect(screen.queryByText(/not told/)).not.toBeInTheDocument();
    await user.click(more);
    expect(await screen.findByText('Of the second.')).toBeInTheDocument();
    expect(screen.getByText('Of the first.')).toBeInTheDocument();
    expect(screen.getByText('components › schemas › a/b')).toBeInTheDocument();
    expect(
      screen.getByText('1 more change is counted, and not told.'),
    ).toBeInTheDocument();
  });

  it('says who filled in a definition from git', async () => {
    const latest = sampleSnapshot({
      source: 'git',
      publishedBy: 'user:default/noor',
    });
    await open(
      new FakeContracts([], sampleDetail({ latest }), [latest, firstSnapshot]),
    );
    expect(
      await screen.findByText(/^from git, filled in by/),
    ).toHaveTextContent('from git, filled in by noor');
  });

  it('says of one that was read, and leaves parts of it elsewhere, that it is not compared', async () => {
    const latest = sampleSnapshot({
      ...{ isReadable: false, changes: null, leadsOut: true },
      faults: [
        {
          ...{ why: 'Parts of it are elsewhere.', fix: 'Bundle it.' },
          ...{ pointer: null, line: null, column: null },
        },
      ],
    });
    await open(
      new FakeContracts([], sampleDetail({ latest, current: firstSnapshot }), [
        latest,
        firstSnapshot,
      ]),
    );
    expect(
      await screen.findByText(/is not compared: parts of it are elsewhere/),
    ).toHaveTextContent('The last whole one is that of 1 Jan 2026');
    // Once, though its row in the list is open.
    expect(screen.getAllByText(/Parts of it are elsewhere/)).toHaveLength(1);
    expect(
      screen.getByRole('region', { name: 'Why it is not compared' }),
    ).toBeInTheDocument();
    expect(screen.getByText('Not whole')).toBeInTheDocument();
    expect(screen.queryByText(/cannot be read/, { selector: 'p' })).toBe(null);
  });

  it('says plainly that the format changed, and that this is not the first definition', async () => {
    const latest = sampleSnapshot({
      ...{ format: 'asyncapi', changes: null, comparedWith: null },
      notComparedReason: 'formats-differ',
    });
    await open(
      new FakeContracts([], sampleDetail({ latest, current: latest }), [
        latest,
        firstSnapshot,
      ]),
    );
    expect(
      await screen.findByText(
        /^The format changed: this one is AsyncAPI, the one before is OpenAPI\./,
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/that is not compared with what was before/),
    ).toBeInTheDocument();
    expect(screen.queryByText(/First definition.*asyncapi/)).toBe(null);
  });

  it('says when one that took too long is read again', async () => {
    const latest = sampleSnapshot({
      ...{ isReadable: false, changes: null, operationCount: null },
      tryAgainAt: '2026-03-02T15:30:00.000Z',
      faults: [
        {
          ...{ why: 'It took longer than 180 s.', fix: 'Make it smaller.' },
          ...{ pointer: null, line: null, column: null },
        },
      ],
    });
    await open(
      new FakeContracts([], sampleDetail({ latest, current: firstSnapshot }), [
        latest,
        firstSnapshot,
      ]),
    );
    const said = await screen.findByRole('region', {
      name: 'What is wrong with it',
    });
    expect(said).toHaveTextContent(/It is tried again: 2 Mar 2026.*15:30/);
  });

  it('says what is wrong with a definition, and which one holds until it is mended', async () => {
    const latest = sampleSnapshot({
      ...{ isReadable: false, changes: null, declaredVersion: null },
      operationCount: null,
      faults: [
        {
          why: 'A bracket is not closed.',
          fix: 'Close it.',
          ...{ line: 12, column: 3, pointer: null },
        },
        {
          why: 'Nested mappings are not allowed in compact mappings',
          fix: 'Correct the YAML.',
          ...{ line: 14, column: 1, pointer: null },
        },
      ],
    });
    await open(
      new FakeContracts([], sampleDetail({ latest, current: firstSnapshot }), [
        latest,
        firstSnapshot,
      ]),
    );
    expect(
      await screen.findByText(/cannot be read/, { selector: 'p' }),
    ).toHaveTextContent(
      'The last one that can be read is version 1.0.0 of 1 Jan 2026',
    );
    expect(screen.getAllByText(/A bracket is not closed/)[0]).toHaveTextContent(
      'A bracket is not closed. Close it.Line 12, column 3',
    );
    expect(screen.getAllByText(/Nested mappings/)[0]).toHaveTextContent(
      'not allowed in compact mappings. Correct the YAML.',
    );
    expect(
      screen.getAllByRole('region', { name: 'What is wrong with it' }),
    ).toHaveLength(1);
  });

  it('says since when the catalog has it no more', async () => {
    await open(
      new FakeContracts(
        [],
        sampleDetail({ goneSince: '2026-04-01T00:00:00.000Z' }),
      ),
    );
    expect(
      await screen.findByText(/has had no such API since/),
    ).toBeInTheDocument();
  });

  it('leads back to the list from an API that nobody knows', async () => {
    await open({
      getContract: () =>
        Promise.reject(problem(404, 'Unknown API', 'There is none.')),
    });
    expect(
      await screen.findByText('No API is called orders'),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'All APIs' })).toHaveAttribute(
      'href',
      '/api-contracts',
    );
  });

  it('is the tab of an API entity, too', async () => {
    const entity = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'API',
      metadata: { name: 'orders', namespace: 'default' },
    };
    await renderPage(
      <EntityProvider entity={entity}>
        <EntityChangesContent />
      </EntityProvider>,
      { api: new FakeContracts([]), at: '/', mountPath: '/' },
    );
    expect(
      await screen.findByText(/Orders last changed on/),
    ).toBeInTheDocument();
  });
});
