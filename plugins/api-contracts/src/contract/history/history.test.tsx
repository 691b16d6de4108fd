import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeContracts, removedLines } from '../../__testUtils__/FakeContracts';
import { renderPage } from '../../__testUtils__/renderPage';
import {
  firstSnapshot,
  sampleDetail,
  sampleSnapshot,
} from '../../__testUtils__/sampleContract';
import { ContractRoutes } from '../../shell/ContractRoutes';

const AT = '/api-contracts/api%3Adefault%2Forders';
const LABEL = 'Changes, the weightiest first';
const later = sampleSnapshot({
  ...{ id: '2d0a7a5e-6a53-4a4e-9f8a-0f2f5f2b8a03', ordinal: 3 },
  ...{ seenFrom: '2026-03-09T09:30:00.000Z', declaredVersion: '2.1.0' },
  changes: { breaking: 40, risky: 0, safe: 0 },
});
const forty = Array.from({ length: 40 }, (_, at) => ({
  ...removedLines,
  sentence: `Change ${at + 1}.`,
}));

async function open(at = AT) {
  await renderPage(<ContractRoutes />, {
    api: Object.assign(
      new FakeContracts([], sampleDetail({ latest: later }), [
        later,
        sampleSnapshot(),
        firstSnapshot,
      ]),
      {
        listContractChanges: async (
          _ref: string,
          id: string,
          { cursor }: { cursor?: string },
        ) => {
          const half = cursor ? forty.slice(20) : forty.slice(0, 20);
          const nextCursor = cursor || id !== later.id ? null : 'next';
          const items = id === later.id ? half : [removedLines];
          return { items, nextCursor, rules: [] };
        },
      },
    ),
    at,
  });
  const history = await screen.findByRole('region', { name: 'What changed' });
  const release = (name: RegExp) =>
    within(history).findByRole('button', { name });
  return { history, release };
}

const address = () => screen.getByTestId('address').textContent ?? '';

describe('the definitions that an API had', () => {
  it('have no hour where the day alone is known', async () => {
    const release = {
      ...{ ...sampleSnapshot(), source: 'published' as const },
      ...{ publishedBy: null, seenFrom: '2026-03-02T00:00:00.000Z' },
      seenFromPrecision: 'day' as const,
    };
    await renderPage(<ContractRoutes />, {
      api: new FakeContracts([], sampleDetail({ latest: release }), [
        release,
        { ...firstSnapshot, seenFrom: '2026-02-01T00:00:00.000Z' },
      ]),
      at: AT,
    });
    const history = await screen.findByRole('region', { name: 'What changed' });
    expect(
      await within(history).findByRole('button', {
        name: /^2 Mar 2026: version 2\.0\.0/,
      }),
    ).toBeInTheDocument();
    expect(
      within(history).getByRole('button', { name: /^1 Feb 2026, 00:00: / }),
    ).toBeInTheDocument();
  });

  it('are folded but for the latest, each with how much it changed', async () => {
    const { release } = await open();
    const latest = await release(/version 2\.1\.0\s*40 breaking/);
    expect(latest).toHaveAttribute('aria-expanded', 'true');
    const before = await release(/version 2\.0\.0\s*1 breaking\s*2 safe/);
    expect(before).toHaveAttribute('aria-expanded', 'false');
  });

  it('are opened and folded in the address', async () => {
    const user = userEvent.setup();
    const { release } = await open();
    await user.click(await release(/version 2\.0\.0/));
    expect(address()).toContain(`open=${later.id}&open=${sampleSnapshot().id}`);
    await user.click(await release(/version 2\.0\.0/));
    await user.click(await release(/version 2\.1\.0/));
    expect(address()).toMatch(/\?open=$/);
    expect(await release(/version 2\.1\.0/)).toHaveAttribute(
      'aria-expanded',
      'false',
    );
  });

  it('are open where the address names them', async () => {
    const { release } = await open(`${AT}?open=${sampleSnapshot().id}`);
    expect(await release(/version 2\.0\.0/)).toHaveAttribute(
      'aria-expanded',
      'true',
    );
    expect(await release(/version 2\.1\.0/)).toHaveAttribute(
      'aria-expanded',
      'false',
    );
  });
});

describe('a definition that changed much', () => {
  it('tells the weightiest first, and all when asked, which the address keeps', async () => {
    const user = userEvent.setup();
    const { history } = await open();
    const list = await within(history).findByRole('list', { name: LABEL });
    expect(list.children).toHaveLength(10);
    expect(within(history).queryByRole('search')).not.toBeInTheDocument();
    await user.click(
      within(history).getByRole('button', { name: 'Show all 40' }),
    );
    expect(await within(history).findByText('40 of 40')).toBeInTheDocument();
    const all = within(history).getByRole('list', { name: LABEL });
    expect(all.children).toHaveLength(40);
    expect(all.lastElementChild).toHaveAttribute('aria-posinset', '40');
    expect(address()).toContain(`whole=${later.id}`);
    expect(within(history).getByRole('region', { name: LABEL })).toHaveProperty(
      'tabIndex',
      0,
    );
    await user.click(
      within(history).getByRole('button', { name: 'Show the first 10 only' }),
    );
    expect(address()).not.toContain('whole');
  });

  it('is searched by words, and says where none are said', async () => {
    const user = userEvent.setup();
    const { history } = await open(`${AT}?whole=${later.id}`);
    const field = await within(history).findByRole('textbox', {
      name: 'Search these changes',
    });
    await user.type(field, 'change 39');
    expect(await within(history).findByText('1 of 40')).toBeInTheDocument();
    expect(
      within(history).getByRole('list', { name: LABEL }),
    ).toHaveTextContent('Change 39.');
    expect(address()).toContain('q=change+39');
    await user.type(field, 'zzz');
    expect(
      await within(history).findByText(/^No change says that\./),
    ).toBeInTheDocument();
  });

  it('is searched by the words that the address has', async () => {
    const { history } = await open(`${AT}?whole=${later.id}&q=change+39`);
    expect(await within(history).findByText('1 of 40')).toBeInTheDocument();
    expect(
      within(history).getByRole('textbox', { name: 'Search these changes' }),
    ).toHaveValue('change 39');
  });

  it('says which weight of the address is not known', async () => {
    const { history } = await open(`${AT}?weight=heavy`);
    expect(
      await within(history).findByText(/: weight=heavy\.$/),
    ).toBeInTheDocument();
  });

  it('gives the focus back to the change that was waived', async () => {
    const user = userEvent.setup();
    const { history } = await open(`${AT}?whole=${later.id}`);
    await user.click(
      await within(history).findByRole('button', {
        name: 'Waive operation-removed: Change 32.',
      }),
    );
    await user.type(
      await screen.findByRole('textbox', { name: /Why it need not/ }),
      'Nobody calls it.',
    );
    await user.click(screen.getByRole('button', { name: 'Waive it' }));
    const list = await within(history).findByRole('list', { name: LABEL });
    expect(list.children[31]).toHaveFocus();
  });
});
