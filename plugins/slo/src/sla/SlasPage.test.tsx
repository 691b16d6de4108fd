import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InsightsApi } from '@almanac/backstage-plugin-insights-react';
import { problem } from '../__testUtils__/problem';
import { renderPage } from '../__testUtils__/renderPage';
import {
  sampleSla,
  sampleSlas,
  sampleStanding,
} from './__testUtils__/sampleSla';
import { SlasPage } from './SlasPage';

const plain = (element: Element | null) =>
  (element?.textContent ?? '').replace(/\u00a0/g, ' ');

const pageOf = (items = sampleSlas, totalCount = items.length) => ({
  items,
  nextCursor: null,
  totalCount,
  matchingCount: items.length,
  workingHref: '/api/insights/v1/slas/{id}/standing',
});

const open = (told: Partial<InsightsApi> = {}, search = '') =>
  renderPage(<SlasPage />, {
    api: {
      listSlas: async ({ state } = {}) =>
        pageOf(
          sampleSlas.filter(sla => !state || state.includes(sla.state)),
          sampleSlas.length,
        ),
      listSlaFaults: async () => ({ items: [] }),
      getSlaStanding: async () => sampleStanding(),
      ...told,
    },
    at: `/slo/sla${search}`,
  });

/** jsdom lays nothing out: rows of a table that scrolls are drawn only where they have a height. */
const row = async (name: string) =>
  (await screen.findByRole('link', { name })).closest<HTMLElement>(
    '[role=row]',
  )!;

beforeEach(() => {
  jest
    .spyOn(Element.prototype, 'getBoundingClientRect')
    .mockReturnValue(new DOMRect(0, 0, 1_000, 640));
});
afterEach(() => jest.restoreAllMocks());

describe('SlasPage', () => {
  it('answers in one sentence who has to look at what', async () => {
    open();
    expect(
      await screen.findByText(
        '3 of 4 agreements need somebody: 1 is broken, 1 is at risk, 1 cannot be evaluated.',
      ),
    ).toBeInTheDocument();
  });

  it('needs nobody for what has not begun or has ended, nor for that of what too little is known', async () => {
    const unknown = sampleSla({ id: 'unknown', state: 'undecided' });
    const kept = sampleSla({ id: 'kept', state: 'kept' });
    const later = sampleSla({ id: 'later', state: 'notBegun', current: null });
    const gone = sampleSla({ id: 'gone', state: 'ended', current: null });
    open({ listSlas: async () => pageOf([unknown, kept, later, gone]) });
    expect(
      await screen.findByText(
        'Nobody is needed: what was promised is kept so far in 1 agreement; 1 is undecided, since too little is known, 1 has not begun, 1 has ended.',
      ),
    ).toBeInTheDocument();
  });

  it('says what is promised, how it stands, what may still fail and what it costs', async () => {
    open();
    const broken = plain(await row('Search for North Mail Order'));
    expect(broken).toContain('North Mail Order');
    expect(broken).toContain('Broken');
    expect(broken).toContain('98.9 %');
    expect(broken).toContain('−0.6 points');
    expect(broken).toContain('7,200 too many failed');
    expect(broken).toContain('EUR 12,500.00');
    expect(broken).toContain('last: EUR 450.00');
    expect(broken).toContain('99.5 % each month');
    const atRisk = plain(await row('Checkout for Brightside'));
    expect(atRisk).toContain('480 may fail, or 17 min 12 s down');
    expect(atRisk).toContain('none due');
    expect(atRisk).toContain('98 % known');
  });

  it('opens the working of a number', async () => {
    const user = userEvent.setup();
    open();
    await user.click(
      within(await row('Checkout for Brightside')).getByRole('button', {
        name: /^99\.54/,
      }),
    );
    expect(await screen.findByRole('dialog')).toHaveTextContent(
      'How this was computed',
    );
  });

  it('narrows by state, in the address', async () => {
    const user = userEvent.setup();
    open();
    await user.click(await screen.findByRole('button', { name: 'Kept' }));
    expect(await row('Catalog for partners')).toBeInTheDocument();
    expect(screen.getByTestId('address')).toHaveTextContent('?state=kept');
    expect(
      screen.queryByRole('link', { name: 'Search for North Mail Order' }),
    ).toBeNull();
  });

  it('asks for the agreements of one SLO, and says so', async () => {
    const asked: unknown[] = [];
    open(
      {
        listSlas: async filter => {
          asked.push(filter?.slo);
          return pageOf([sampleSla()], 4);
        },
      },
      '?slo=checkout-availability',
    );
    expect(
      await screen.findByText(/Only those of "Checkout is available"/),
    ).toBeInTheDocument();
    expect(asked[0]).toEqual(['checkout-availability']);
  });

  it('tells how the first agreement comes in', async () => {
    open({ listSlas: async () => pageOf([]) });
    expect(
      await screen.findByText('There are no agreements yet'),
    ).toBeInTheDocument();
    expect(screen.getByText('insights.slas.files')).toBeInTheDocument();
  });

  it('names what is wrong in the files of agreements', async () => {
    open({
      listSlaFaults: async () => ({
        items: [
          {
            file: 'slas/a.yaml',
            line: 4,
            column: 3,
            path: 'target',
            severity: 'error',
            rule: 'sla/schema',
            detail: 'must be a ratio.',
            howToMend: 'Write 0.995.',
          },
        ],
      }),
    });
    expect(
      await screen.findByText(
        /slas\/a\.yaml:4:3 must be a ratio\. Write 0\.995/,
      ),
    ).toBeInTheDocument();
  });

  it('says that the reader may not see it', async () => {
    open({
      listSlas: () =>
        Promise.reject(problem(403, 'Not allowed', 'slo.read is not given.')),
    });
    expect(
      await screen.findByText('The agreements could not be loaded'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });
});
