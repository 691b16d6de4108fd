import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ContractChange } from '@almanac/backstage-plugin-insights-react';
import { FakeContracts, removedLines } from '../../__testUtils__/FakeContracts';
import { problem } from '../../__testUtils__/problem';
import { renderPage } from '../../__testUtils__/renderPage';
import {
  firstSnapshot,
  sampleSnapshot,
} from '../../__testUtils__/sampleContract';
import { ContractRoutes } from '../../shell/ContractRoutes';

const AT = '/api-contracts/api%3Adefault%2Forders';
const open = (api: object, at = AT) =>
  renderPage(<ContractRoutes />, { api, at });

describe('the comparison of any two definitions', () => {
  afterEach(() => jest.restoreAllMocks());

  it('compares any two definitions when asked to; the address keeps which', async () => {
    const user = userEvent.setup();
    const api = new FakeContracts([]);
    await open(api);
    const section = await screen.findByRole('region', {
      name: 'Compare any two',
    });
    await user.selectOptions(
      within(section).getByRole('combobox', { name: 'From' }),
      sampleSnapshot().id,
    );
    expect(within(section).getByRole('status')).toHaveTextContent(
      'Both are the same definition',
    );
    const compare = within(section).getByRole('button', { name: 'Compare' });
    expect(compare).toHaveAttribute('aria-disabled', 'true');
    expect(compare).toHaveAccessibleDescription(
      'Both are the same definition: choose another one to compare it with.',
    );
    await user.click(compare);
    expect(screen.getByTestId('address')).not.toHaveTextContent('from=');
    await user.selectOptions(
      within(section).getByRole('combobox', { name: 'to' }),
      firstSnapshot.id,
    );
    expect(api.compared).toBeUndefined();
    await user.click(within(section).getByRole('button', { name: 'Compare' }));
    expect(await within(section).findByText('1 breaking')).toBeInTheDocument();
    expect(api.compared).toMatchObject({
      from: sampleSnapshot().id,
      to: firstSnapshot.id,
    });
    expect(screen.getByTestId('address')).toHaveTextContent(
      `from=${sampleSnapshot().id}`,
    );
  });

  it.each<[string, Pick<ContractChange, 'since' | 'sinceUnknown'>, RegExp]>([
    [
      'since which definition a change is there',
      {
        since: {
          ...{ snapshotId: firstSnapshot.id, declaredVersion: '1.3.0' },
          ...{ seenFrom: '2026-02-03T12:00:00.000Z', revision: null },
        },
      },
      /^Since version 1\.3\.0, .*2026/,
    ],
    [
      'why that is not known',
      { sinceUnknown: 'not-compared' },
      /^Since when is not known: definitions between/,
    ],
  ])('tells %s', async (_, since, said) => {
    const known = new FakeContracts([]);
    const api = Object.assign(new FakeContracts([]), {
      compareContractSnapshots: async (
        ...asked: Parameters<FakeContracts['compareContractSnapshots']>
      ) => ({
        ...(await known.compareContractSnapshots(...asked)),
        changes: [{ ...removedLines, ...since }],
      }),
    });
    await open(api, `${AT}?from=${firstSnapshot.id}&to=${sampleSnapshot().id}`);
    const section = await screen.findByRole('region', {
      name: 'Compare any two',
    });
    expect(
      await within(section).findByText(
        (__, element) =>
          element?.tagName === 'P' && said.test(element.textContent ?? ''),
      ),
    ).toBeInTheDocument();
  });

  it('says where older definitions could not be had, in the history too', async () => {
    const user = userEvent.setup();
    const api = Object.assign(new FakeContracts([]), {
      listContractSnapshots: async (
        _ref: string,
        { cursor }: { cursor?: string },
      ) => {
        if (cursor) throw new Error('The database is away.');
        return {
          items: [sampleSnapshot(), firstSnapshot],
          nextCursor: 'next',
        };
      },
    });
    await open(api);
    for (const button of await screen.findAllByRole('button', {
      name: 'Show older ones',
    })) {
      await user.click(button);
    }
    const said = await screen.findAllByText(/The database is away\./);
    expect(said).toHaveLength(2);
  });

  it('offers older definitions to compare, and keeps one of the address that is not there yet', async () => {
    const user = userEvent.setup();
    const older = sampleSnapshot({
      ...{ id: '2d0a7a5e-6a53-4a4e-9f8a-0f2f5f2b8a00', ordinal: 0 },
      declaredVersion: '0.9.0',
    });
    const api = Object.assign(new FakeContracts([]), {
      listContractSnapshots: async (
        _ref: string,
        { cursor }: { cursor?: string },
      ) => ({
        items: cursor ? [older] : [sampleSnapshot(), firstSnapshot],
        nextCursor: cursor ? null : 'next',
      }),
    });
    await open(api, `${AT}?from=${older.id}&to=${firstSnapshot.id}`);
    const section = await screen.findByRole('region', {
      name: 'Compare any two',
    });
    expect(await within(section).findByText('1 breaking')).toBeInTheDocument();
    expect(api.compared).toMatchObject({ from: older.id });
    const from = within(section).getByRole('combobox', { name: 'From' });
    expect(from).toHaveDisplayValue(`Another one, ${older.id}`);
    await user.click(
      within(section).getByRole('button', {
        name: 'Show older ones to choose from',
      }),
    );
    expect(
      await within(from).findByRole('option', { name: /0\.9\.0/ }),
    ).toBeInTheDocument();
    expect(from).toHaveDisplayValue(/0\.9\.0/);
  });

  it('says what an address cannot be compared by, and the way out', async () => {
    const user = userEvent.setup();
    const api = new FakeContracts([]);
    await open(api, `${AT}?from=yesterday&to=${sampleSnapshot().id}`);
    const section = await screen.findByRole('region', {
      name: 'Compare any two',
    });
    const said = /The address names “yesterday”, which is no definition\./;
    expect(within(section).getByText(said)).toBeInTheDocument();
    expect(api.compared).toBeUndefined();
    await user.click(within(section).getByRole('button', { name: 'Compare' }));
    expect(await within(section).findByText('1 breaking')).toBeInTheDocument();
    expect(within(section).queryByText(said)).not.toBeInTheDocument();
  });

  it('says that this API never had a definition that the address names, once', async () => {
    const api = Object.assign(new FakeContracts([]), {
      compareContractSnapshots: () =>
        Promise.reject(problem(404, 'Unknown snapshot', 'It has no such one.')),
    });
    const other = '2d0a7a5e-6a53-4a4e-9f8a-0f2f5f2b8aff';
    await open(api, `${AT}?from=${other}&to=${firstSnapshot.id}&show=lines`);
    await screen.findByText('One of the two is no definition of this API');
    const said = screen.getByRole('alert');
    expect(said).toHaveTextContent(/Choose two in the lists above/);
    expect(said).not.toHaveTextContent('It has no such one.');
    expect(screen.queryByText('Side by side')).not.toBeInTheDocument();
  });

  it('tells definitions of one minute and version apart, in the history too', async () => {
    const alike = { declaredVersion: '2.0.0', revision: null };
    const api = new FakeContracts([], undefined, [
      sampleSnapshot(alike),
      { ...firstSnapshot, ...alike, seenFrom: '2026-03-02T09:30:20.000Z' },
    ]);
    await open(api);
    const section = await screen.findByRole('region', {
      name: 'Compare any two',
    });
    const from = within(section).getByRole('combobox', { name: 'From' });
    expect(
      within(from)
        .getAllByRole('option')
        .map(option => option.textContent),
    ).toEqual([
      '2 Mar 2026, 09:30:00: version 2.0.0',
      '2 Mar 2026, 09:30:20: version 2.0.0',
    ]);
    expect(
      screen.getByRole('button', {
        name: /^2 Mar 2026, 09:30:20: version 2\.0\.0/,
      }),
    ).toBeInTheDocument();
  });

  it('draws those in sight of many changes, with the one that is come back to, and searches them', async () => {
    const user = userEvent.setup();
    // Nothing is laid out here: a change is 100 pixels high, and what scrolls is 600.
    jest.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
    jest
      .spyOn(HTMLElement.prototype, 'offsetHeight', 'get')
      .mockReturnValue(100);
    const changes = Array.from({ length: 250 }, (_, at) => ({
      ...{ ...removedLines, sentence: `Change ${at + 1}.` },
    }));
    const api = Object.assign(new FakeContracts([]), {
      compareContractSnapshots: async () => ({
        ...{ isCompared: true, changes, leftOff: 0, rules: [] },
        counts: { breaking: 250, risky: 0, safe: 0 },
        faults: { before: [], after: [] },
      }),
    });
    const at = `${AT}?from=${firstSnapshot.id}&to=${sampleSnapshot().id}`;
    await open(api, `${at}&change=120`);
    const section = await screen.findByRole('region', {
      name: 'Compare any two',
    });
    const list = await within(section).findByRole('list', {
      name: 'Changes, the weightiest first',
    });
    expect(await within(list).findByText('Change 120.')).toBeInTheDocument();
    expect(document.activeElement).toHaveTextContent('Change 120.');
    expect(document.activeElement).toHaveAttribute('aria-posinset', '120');
    expect(list.children.length).toBeLessThan(40);
    await user.type(
      within(section).getByRole('textbox', { name: 'Search these changes' }),
      'change 205',
    );
    expect(await within(section).findByText('1 of 250')).toBeInTheDocument();
    await user.click(
      within(section).getByRole('button', {
        name: 'Show in the lines: Change 205.',
      }),
    );
    expect(screen.getByTestId('address')).toHaveTextContent('change=205');
  });

  it('says what of two was not compared', async () => {
    const user = userEvent.setup();
    await open(
      Object.assign(new FakeContracts([]), {
        compareContractSnapshots: async () => ({
          ...{ isCompared: true, changes: [], leftOff: 0, rules: [] },
          counts: { breaking: 0, risky: 0, safe: 0 },
          faults: { before: [], after: [] },
          notes: [
            {
              ...{ side: 'after', pointer: '/paths/~1a/$ref' },
              message: 'The reference a.yaml was not followed.',
            },
          ],
          notesLeftOff: 3,
        }),
      }),
      `${AT}?from=${firstSnapshot.id}&to=${sampleSnapshot().id}`,
    );
    const title = 'What was not compared';
    await user.click(await screen.findByRole('button', { name: title }));
    expect(screen.getByRole('list', { name: title })).toHaveTextContent(
      'In the second: The reference a.yaml was not followed.Path /a: $ref/paths/~1a/$ref',
    );
    expect(screen.getByText('3 more places are not told.')).toBeInTheDocument();
  });

  it('says why two are not compared, and how to mend that', async () => {
    await open(
      Object.assign(new FakeContracts([]), {
        compareContractSnapshots: async () => ({
          ...{ isCompared: false, changes: [], leftOff: 0, rules: [] },
          notCompared: {
            reason: 'formats-differ',
            why: 'The first is OpenAPI, the second GraphQL.',
            fix: 'Compare two of one format.',
          },
          counts: { breaking: 0, risky: 0, safe: 0 },
          faults: { before: [], after: [] },
        }),
      }),
      `${AT}?from=${firstSnapshot.id}&to=${sampleSnapshot().id}`,
    );
    expect(
      await screen.findByText(/^The two are not compared\./),
    ).toHaveTextContent(
      'The two are not compared. The first is OpenAPI, the second GraphQL. Compare two of one format.',
    );
  });

  it('says what is wrong with two that cannot be compared', async () => {
    const fault = { why: 'It is empty.', fix: 'Fill it.' };
    await open(
      Object.assign(new FakeContracts([]), {
        compareContractSnapshots: async () => ({
          ...{ isCompared: false, changes: [], leftOff: 0, rules: [] },
          counts: { breaking: 0, risky: 0, safe: 0 },
          faults: {
            before: [],
            after: [{ ...fault, pointer: null, line: null, column: null }],
          },
        }),
      }),
      `${AT}?from=${firstSnapshot.id}&to=${sampleSnapshot().id}`,
    );
    expect(
      await screen.findByRole('list', {
        name: 'What is wrong with the second',
      }),
    ).toHaveTextContent('It is empty. Fill it.');
    expect(
      screen.queryByRole('list', { name: 'What is wrong with the first' }),
    ).not.toBeInTheDocument();
  });
});
