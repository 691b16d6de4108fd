import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeContracts, removedLines } from '../../__testUtils__/FakeContracts';
import { problem } from '../../__testUtils__/problem';
import { renderPage } from '../../__testUtils__/renderPage';
import {
  firstSnapshot,
  sampleDetail,
  sampleSnapshot,
} from '../../__testUtils__/sampleContract';
import { CompareSection } from '../compare/CompareSection';

// Rows have roles and names, which are looked up slowly where other tests run beside.
jest.setTimeout(120_000);

const AT = `/api-contracts/api%3Adefault%2Forders?from=${firstSnapshot.id}&to=${
  sampleSnapshot().id
}`;

/** Two texts of 60 lines: line 20 is another one, and line 40 is gone. */
const before = Array.from({ length: 60 }, (_, at) => `line ${at + 1}`);
const after = [
  ...before.slice(0, 19),
  'line 20 is another one',
  ...before.slice(20, 39),
  ...before.slice(40),
];

function withLines(more: object = {}) {
  return Object.assign(new FakeContracts([]), {
    asked: [] as string[],
    async compareContractTexts(
      _ref: string,
      { layout = 'written' }: { layout?: 'written' | 'uniform' },
    ) {
      return {
        ...{ layout, isExact: true, addedCount: 1, removedCount: 2 },
        stretches: [
          { before: { line: 20, count: 1 }, after: { line: 20, count: 1 } },
          { before: { line: 40, count: 1 }, after: { line: 40, count: 0 } },
        ],
        before: {
          ...{ lineCount: 60, longestLine: 9 },
          places: [{ pointer: removedLines.pointers.before ?? '', line: 40 }],
        },
        after: { lineCount: 59, longestLine: 22, places: [] },
      };
    },
    async listContractLines(
      _ref: string,
      id: string,
      { line = 1, limit = 200 }: { line?: number; limit?: number },
    ) {
      this.asked.push(
        `${id === firstSnapshot.id ? 'before' : 'after'} ${line}`,
      );
      const all = id === firstSnapshot.id ? before : after;
      return {
        layout: 'written' as const,
        ...{ lineCount: all.length, line },
        items: all
          .slice(line - 1, line - 1 + limit)
          .map(text => ({ text, leftOff: 0 })),
      };
    },
    ...more,
  });
}

const address = () => screen.getByTestId('address').textContent ?? '';
const rowOf = async (text: string) => {
  const table = await screen.findByRole('table', {
    name: 'Lines of both definitions',
  });
  const [cell] = await within(table).findAllByText(text);
  return cell.closest('[role="row"]') as HTMLElement;
};

describe('two definitions beside each other', () => {
  it('goes from a change to its lines and back, keeps it in the address, and loads the lines in sight alone', async () => {
    const user = userEvent.setup();
    const api = withLines();
    await renderPage(<CompareSection contract={sampleDetail()} />, {
      api,
      at: AT,
    });
    const section = await screen.findByRole('region', {
      name: 'Compare any two',
    });
    await user.click(
      await within(section).findByRole('button', {
        name: /^Show in the lines: GET /,
      }),
    );
    expect(address()).toMatch(/show=lines&change=1/);
    const gone = await rowOf('line 40');
    expect(gone).toHaveAttribute('aria-current', 'true');
    expect(gone).toHaveTextContent('Removed');
    expect(
      within(section).getByText('Line 40 before; it is there no more.', {
        exact: false,
      }),
    ).toBeInTheDocument();
    expect(
      within(section).getByText('2 lines removed, 1 line added.'),
    ).toBeInTheDocument();
    // What differs within a line is marked, on both sides.
    const changed = await rowOf('is another one');
    expect(changed).toHaveTextContent(/20.*line 20.*20.*line 20 is another/);
    expect(api.asked.sort()).toEqual(['after 1', 'before 1']);

    // What is the same is hidden until it is asked for.
    expect(screen.queryByText('line 30')).not.toBeInTheDocument();
    await user.click(
      screen.getByRole('button', { name: 'Show 13 lines that are the same' }),
    );
    expect((await screen.findAllByText('line 30')).length).toBe(2);

    await user.click(
      within(gone).getByRole('button', {
        name: 'Breaking: GET /orders/{id}/lines is there no more.',
      }),
    );
    await user.click(
      screen.getByRole('button', { name: 'Back to it in the list' }),
    );
    expect(address()).not.toContain('show=lines');
    const list = within(section).getByRole('list');
    expect(within(list).getByRole('listitem')).toHaveFocus();
  });

  it('is led by keys, and laid out as the address says', async () => {
    const user = userEvent.setup();
    const api = withLines({
      // A format that is not compared has places that differ, and no changes.
      compareContractSnapshots: async () => ({
        ...{ isCompared: false, changes: [], leftOff: 0, rules: [] },
        counts: { breaking: 0, risky: 0, safe: 0 },
        faults: { before: [], after: [] },
      }),
    });
    const at = `${AT}&show=lines&layout=uniform&wrap=yes`;
    await renderPage(<CompareSection contract={sampleDetail()} />, { api, at });
    const region = await screen.findByRole('region', {
      name: 'Lines of both definitions',
    });
    region.focus();
    await user.keyboard('n');
    expect(await rowOf('is another one')).toHaveAttribute(
      ...(['aria-current', 'true'] as const),
    );
    await user.keyboard('n');
    expect(await rowOf('line 40')).toHaveAttribute('aria-current', 'true');
    await user.keyboard('p');
    expect(await rowOf('is another one')).toHaveAttribute('aria-current');
    expect(screen.getByRole('button', { name: 'Uniform' })).toHaveAttribute(
      ...(['aria-pressed', 'true'] as const),
    );
    await user.click(screen.getByRole('button', { name: 'As written' }));
    await user.click(screen.getByRole('button', { name: 'Scroll' }));
    expect(address()).not.toMatch(/layout|wrap/);
    expect(
      screen.getByRole('group', { name: 'Scroll long lines sideways' }),
    ).toBeInTheDocument();
  });

  it('has long lines moved by keys, on both sides', async () => {
    const user = userEvent.setup();
    await renderPage(<CompareSection contract={sampleDetail()} />, {
      api: withLines(),
      at: `${AT}&show=lines`,
    });
    const region = await screen.findByRole('region', {
      name: 'Lines of both definitions',
    });
    const bar = screen.getByRole('group', {
      name: 'Scroll long lines sideways',
    });
    region.focus();
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    expect(bar.scrollLeft).toBe(40);
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect(bar.scrollLeft).toBe(40);
    expect(
      screen.getByText(/The left and right arrow keys move long lines/),
    ).toBeInTheDocument();
  });

  it('says what could not be compared or loaded, and tries again', async () => {
    const user = userEvent.setup();
    let isDown = true;
    const down = problem(503, 'Unavailable', 'It is down.');
    const working = withLines();
    const api = withLines({
      async compareContractTexts(ref: string, query: object) {
        if (isDown) throw down;
        return working.compareContractTexts(ref, query);
      },
      async listContractLines(ref: string, id: string, query: object) {
        if (isDown) throw down;
        return working.listContractLines(ref, id, query);
      },
    });
    await renderPage(<CompareSection contract={sampleDetail()} />, {
      api,
      at: `${AT}&show=lines`,
    });
    expect(
      await screen.findByText('The lines could not be compared'),
    ).toBeInTheDocument();
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await rowOf('line 40')).toBeInTheDocument();
  });
});
