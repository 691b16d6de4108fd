import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ModelCardView } from '@almanac/backstage-plugin-insights-react';
import { problem } from '../../__testUtils__/problem';
import { openModel } from '../__testUtils__/openModel';
import {
  sampleCard,
  sampleField,
  sampleStatement,
} from '../__testUtils__/sampleCard';

const openCard = (changes: Partial<ModelCardView>, search = '') =>
  openModel({
    search,
    told: {
      getModelCard: async () => ({ answer: sampleCard(changes), etag: '"1"' }),
    },
  });

jest.setTimeout(60_000);

describe('the card of a model', () => {
  it('shows its sections in order, and in each what is said', async () => {
    openModel();
    const details = await screen.findByRole('region', { name: 'Details' });
    expect(
      within(details).getByText('orders', { selector: 'strong' }),
    ).toBeInTheDocument();
    const titles = screen
      .getAllByRole('heading', { level: 2 })
      .map(heading => heading.textContent);
    expect(titles.slice(0, 4)).toEqual([
      'Details',
      'Ownership and licence',
      'Intended use',
      'Out-of-scope use',
    ]);
  });

  it('tells apart what nobody knows, what does not apply, and what nobody spoke of', async () => {
    openModel();
    const ethics = await screen.findByRole('region', {
      name: 'Ethical considerations',
    });
    expect(ethics).toHaveTextContent(/Risks.*Nobody knows/);
    expect(ethics).toHaveTextContent(
      /Fairness.*Does not apply.*No people are concerned\./,
    );
    expect(ethics).toHaveTextContent(
      /Nobody spoke of:.*Bias, risks and limitations/,
    );
  });

  it('says on demand who said it, and what others said', async () => {
    const user = userEvent.setup();
    openModel();
    const open = await screen.findByRole('button', {
      name: '2 sources: Name',
    });
    expect(screen.queryByText(/Recorded by a machine: MLflow/)).toBeNull();
    await user.click(open);
    expect(screen.getByText('Said by people: README.md')).toBeInTheDocument();
    expect(
      screen.getByText('Recorded by a machine: MLflow'),
    ).toBeInTheDocument();
    expect(screen.getByText('demand-forecast')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Read it there/ })).toHaveAttribute(
      'href',
      'https://git.example/demand/README.md',
    );
  });

  it('shows objects as a table, with the columns that some of them have', async () => {
    openModel();
    const table = await screen.findByRole('table', { name: 'Results' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(head => head.textContent),
    ).toEqual(['Metric', 'Value', 'Slice', 'From']);
  });

  it('leads from an open heading of a profile to its field', async () => {
    const user = userEvent.setup();
    openModel();
    await user.click(
      await screen.findByRole('button', { name: 'Hugging Face: 13 of 14' }),
    );
    expect(
      screen.getByText('Details: Task: nobody spoke of it'),
    ).toBeInTheDocument();
    expect(screen.getByText('pipeline_tag')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Go to field: Task' }));
    expect(document.activeElement).toHaveAttribute('id', '/details/task');
    expect(screen.getByTestId('address')).toHaveTextContent(
      'profile=hugging-face',
    );
  });

  it('says which file has no part in the card, where, and how to mend it', async () => {
    openCard({
      faults: [
        {
          source: 'card.json',
          ruleId: 'model-card-toolkit/schema',
          severity: 'error',
          pointer: '/model_details',
          line: 3,
          column: 7,
          why: 'It is no object.',
          fix: 'Write an object.',
        },
      ],
    });
    expect(
      await screen.findByText(/card\.json has errors and no part in the card/),
    ).toBeInTheDocument();
    expect(screen.getByText(/line 3, column 7/)).toBeInTheDocument();
    expect(
      screen.getByText(/It is no object\. Write an object\./),
    ).toBeInTheDocument();
  });

  it('draws hostile fields inert', async () => {
    openCard({
      card: {
        details: {
          overview: sampleField({
            value: '<img src=x onerror=alert(1)> [a](javascript:alert(1))',
          }),
          references: sampleField({
            // eslint-disable-next-line no-script-url -- what a hostile card has
            value: [{ url: 'javascript:alert(1)', comment: '<script>' }],
          }),
          tags: sampleField({ value: ['<b>x</b>'] }),
          strangeField: sampleField({ value: { deep: [1] } }),
        },
        quantitativeAnalyses: {
          graphics: sampleField({
            value: [
              { name: 'a', image: 'PHN2Zz48c2NyaXB0Lz48L3N2Zz4=' },
              { name: 'b', image: 'https://elsewhere.example/a.png' },
            ],
          }),
        },
        strangeSection: { a: sampleField() },
      },
    } as Partial<ModelCardView>);
    const details = await screen.findByRole('region', { name: 'Details' });
    expect(details.querySelector('script, b, img')).toBeNull();
    expect(details.querySelector('a[href^="javascript"]')).toBeNull();
    expect(within(details).getByText('Strange field')).toBeInTheDocument();
    expect(
      screen.getByRole('region', { name: 'Strange section' }),
    ).toBeInTheDocument();
    expect(
      screen.getAllByText(/not shown: it is no picture of pixels/),
    ).toHaveLength(2);
  });

  it('stays usable with 2 MB and thousands of lines', async () => {
    openCard({
      card: {
        details: {
          description: sampleField({ value: 'long '.repeat(400_000) }),
          tags: sampleField({
            value: Array.from({ length: 3_000 }, (_, index) => `tag-${index}`),
          }),
        },
      },
    });
    const details = await screen.findByRole('region', { name: 'Details' });
    expect(details.querySelectorAll('li').length).toBeLessThan(100);
    expect(details.textContent!.length).toBeLessThan(10_000);
    expect(
      screen.getByRole('button', { name: 'Show more (2,950 left)' }),
    ).toBeInTheDocument();
  });

  it('says that nobody has said anything yet', async () => {
    openCard({ card: {}, completeness: [], sources: [] });
    expect(
      await screen.findByText(/Nobody has said anything on this card yet/),
    ).toBeInTheDocument();
  });

  it('tells what a format cannot carry before the file is saved', async () => {
    const user = userEvent.setup();
    openModel({
      told: {
        exportModelCard: async (_, { format }) => ({
          format,
          text: '{}',
          fileName: 'demand-forecast.cdx.json',
          losses: [
            {
              pointer: '/caveats/tradeoffs',
              of: null,
              why: 'has no place in this format',
              kind: 'no-place',
              parts: [],
            },
            {
              pointer: '/quantitativeAnalyses/results',
              of: null,
              why: 'comes back in part',
              kind: 'changed',
              parts: ['data/revision', 'isVerified'],
            },
          ],
        }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Export' }));
    await user.click(screen.getByRole('menuitem', { name: /CycloneDX/ }));
    const dialog = await screen.findByRole('dialog');
    expect(
      await within(dialog).findByText(/cannot carry 2 things/),
    ).toBeInTheDocument();
    expect(dialog).toHaveTextContent(
      /No place in the format \(1\).*the file is without them.*Caveats and recommendations: Trade-offs/,
    );
    expect(dialog).toHaveTextContent(
      /Comes back otherwise \(1\).*Quantitative analyses: Results.*Not as it was: Data: Revision of the data, Verified by somebody else/,
    );
    expect(within(dialog).getByRole('button', { name: '1.7' })).toHaveAttribute(
      'aria-pressed',
      'false',
    );
    expect(
      within(dialog).getByRole('button', { name: 'Save the file' }),
    ).toBeEnabled();
  });

  it('shows what people said here, with its reason', async () => {
    const user = userEvent.setup();
    openModel();
    await user.click(
      await screen.findByRole('button', { name: 'What people said here' }),
    );
    expect(await screen.findByText('Asked by the review.')).toBeInTheDocument();
    expect(
      screen.getByText(/Caveats and recommendations: Limitations: added/),
    ).toBeInTheDocument();
  });

  it('asks again for a card that could not be read', async () => {
    const user = userEvent.setup();
    let answers = 0;
    openModel({
      told: {
        getModelCard: async () => {
          answers += 1;
          if (answers > 1) return { answer: sampleCard(), etag: '"1"' };
          throw problem(500, 'It failed', 'The database did not answer.');
        },
      },
    });
    expect(
      await screen.findByText('The card could not be read'),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('region', { name: 'Details' }),
    ).toBeInTheDocument();
  });

  it('is the card of the version that is picked', async () => {
    const asked: unknown[] = [];
    openModel({
      search: '?version=7',
      told: {
        getModelCard: async (_, version) => {
          asked.push(version);
          return { answer: sampleCard({ version: '7' }), etag: '"7"' };
        },
      },
    });
    await screen.findByRole('region', { name: 'Details' });
    expect(asked).toEqual(['7']);
    await waitFor(() =>
      expect(screen.getByRole('combobox', { name: 'Version' })).toHaveValue(
        '7',
      ),
    );
  });

  it('opens everything for the printer', async () => {
    openCard({
      card: {
        details: {
          name: sampleField({
            others: [sampleStatement({ value: 'Said by another' })],
          }),
        },
      },
    });
    await screen.findByRole('region', { name: 'Details' });
    expect(screen.queryByText('Said by another')).toBeNull();
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(await screen.findByText('Said by another')).toBeInTheDocument();
    expect(
      screen.getByText('Details: Task: nobody spoke of it'),
    ).toBeInTheDocument();
    // Nobody can look into a tooltip on paper, and nothing is asked for that late.
    expect(screen.getByText(sampleCard().digest)).toBeInTheDocument();
    expect(document.querySelector('[data-text^="sha256"]')).toBeNull();
    expect(screen.queryByText('Asked by the review.')).toBeNull();
    act(() => void window.dispatchEvent(new Event('afterprint')));
    await waitFor(() =>
      expect(screen.queryByText('Said by another')).toBeNull(),
    );
  });
});
