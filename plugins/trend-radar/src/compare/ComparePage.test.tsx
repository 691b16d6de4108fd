import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  Topic,
  TopicComparison,
  TopicComparisonQuery,
} from '@almanac/backstage-plugin-insights-react';
import { FakeInsightsApi, problem } from '../__testUtils__/FakeInsightsApi';
import { renderPage } from '../__testUtils__/renderPage';
import { sampleBlips } from '../__testUtils__/sampleBlips';
import { sampleRadar } from '../__testUtils__/sampleRadar';
import { sampleComparison } from './__testUtils__/sampleComparison';
import { ComparePage } from './ComparePage';

const TOPICS = ['grid', 'has', 'applet', 'temporal', 'popover', 'dialog'].map(
  (name): Topic => ({
    ...{ id: `sample:${name}`, title: name, description: '' },
    ...{ aliases: [], tags: [], links: [], collectorId: 'sample' },
  }),
);

function open(
  search: string,
  answer: (query: TopicComparisonQuery) => TopicComparison = ({ topics }) =>
    sampleComparison(topics),
  radars: Record<string, string[]> = {},
) {
  const asked: TopicComparisonQuery[] = [];
  const api = Object.assign(
    new FakeInsightsApi({
      radars: [
        sampleRadar({ blipCount: 4 }),
        sampleRadar({ id: 'other', title: 'Other' }),
      ],
      blips: { sample: sampleBlips, other: sampleBlips },
    }),
    {
      compareTopics: async (query: TopicComparisonQuery) => {
        asked.push(query);
        return answer(query);
      },
      listTopics: async (query?: { q?: string }) => ({
        items: TOPICS.filter(({ title }) => title.includes(query?.q ?? '')),
        nextCursor: null,
      }),
      getTopic: async (topicId: string) => ({
        ...TOPICS.find(({ id }) => id === topicId)!,
        ...{ signals: [], radars: radars[topicId] ?? ['sample'] },
      }),
    },
  );
  renderPage(<ComparePage />, { api, at: `/trend-radar/compare${search}` });
  return asked;
}

const address = () =>
  new URLSearchParams(screen.getByTestId('address').textContent?.split('?')[1]);

const PAIR = '?topics=sample:grid,sample:has';

describe('ComparePage', () => {
  it('tells no slope of a topic that moves in steps, and says why', async () => {
    open(PAIR, ({ topics }) => {
      const answer = sampleComparison(topics);
      const [grid, has] = answer.topics;
      const steps = {
        id: 'step-like',
        severity: 'info',
        text: 'Steps.',
      } as const;
      const { analysis: told } = grid;
      return {
        ...answer,
        topics: [
          {
            ...grid,
            analysis: told && {
              ...told,
              analysis: { ...told.analysis, quality: [steps] },
            },
          },
          has,
        ],
        measures: answer.measures.map(measure => ({
          ...measure,
          unclear: [],
          values: measure.values.map((one, index) =>
            index === 0 ? { ...one, value: null, low: null, high: null } : one,
          ),
        })),
      };
    });
    const row = await screen.findByRole('row', { name: /^Slope a year/ });
    expect(row).toHaveTextContent('not told: it moves in steps');
    expect(row).toHaveTextContent('+11 points');
  });

  it('tells the rings of all on a radar that they share', async () => {
    open(PAIR, undefined, {
      'sample:grid': ['other', 'sample'],
      'sample:has': ['sample'],
    });
    const row = await screen.findByRole('row', { name: /^Ring/ });
    expect(await within(row).findAllByRole('link')).toHaveLength(2);
    for (const link of within(row).getAllByRole('link')) {
      expect(link).toHaveTextContent('Sample platform');
    }
  });

  it('says how to begin where nothing is chosen, and takes what is found', async () => {
    const user = userEvent.setup();
    const asked = open('');
    expect(
      await screen.findByText('Choose topics to compare'),
    ).toBeInTheDocument();
    await user.type(
      screen.getByLabelText('Title, alias or id of a topic'),
      'has',
    );
    const results = await screen.findByRole('list', {
      name: 'Topics that match',
    });
    await waitFor(() =>
      expect(within(results).getAllByRole('button')).toHaveLength(1),
    );
    await user.click(within(results).getByRole('button', { name: /^Add has/ }));
    await waitFor(() => expect(address().get('topics')).toBe('sample:has'));
    await waitFor(() => expect(asked[0].topics).toEqual(['sample:has']));
    expect(
      await screen.findByText(/Only one topic is chosen/),
    ).toBeInTheDocument();
  });

  it('answers in a sentence, draws one chart, and tells what cannot be told apart', async () => {
    open(PAIR);
    expect(await screen.findByText(/^Grid stands highest/)).toBeInTheDocument();
    expect(
      screen.getAllByRole('figure').map(figure => figure.textContent),
    ).toEqual([expect.stringContaining('side by side')]);
    const table = screen.getByRole('table', {
      name: 'What matters of each topic',
    });
    const growth = within(table).getByRole('row', { name: /^Slope a year/ });
    expect(growth).toHaveTextContent('Not told apart from :has()');
    const ring = within(table).getByRole('row', { name: /^Ring/ });
    await waitFor(() => expect(ring).toHaveTextContent('Adoptsuggested'));
    expect(ring).toHaveTextContent('Trialsuggested');
  });

  it('keeps what is drawn in the address', async () => {
    const user = userEvent.setup();
    const asked = open(PAIR);
    await user.click(
      await screen.findByRole('button', { name: 'Indexed to 100' }),
    );
    await waitFor(() => expect(address().get('show')).toBe('indexed'));
    expect(
      screen.getByRole('figure', { name: /^Index, 100 in/ }),
    ).toBeInTheDocument();
    const base = screen.getByLabelText('100 is the value of');
    await user.clear(base);
    await user.type(base, '2025-02-01{Enter}');
    await waitFor(() =>
      expect(asked.at(-1)).toMatchObject({ base: '2025-02-01' }),
    );
  });

  it('takes a topic out of the address', async () => {
    const user = userEvent.setup();
    open(PAIR);
    await user.click(
      await screen.findByRole('button', { name: 'Remove :has()' }),
    );
    await waitFor(() => expect(address().get('topics')).toBe('sample:grid'));
  });

  it('refuses a sixth topic, and what is no topic, with a word', async () => {
    const six = TOPICS.map(({ id }) => id).join(',');
    const asked = open(`?topics=${six},what?`);
    expect(
      await screen.findByText(
        'Five topics are compared at most: sample:dialog is left out. Take one out to add another.',
      ),
    ).toBeInTheDocument();
    expect(screen.getByText(/what is no topic: what\?/)).toBeInTheDocument();
    await waitFor(() => expect(asked[0].topics).toHaveLength(5));
    expect(
      await screen.findByText(
        'Five topics are compared at most. Take one out to add another.',
      ),
    ).toBeInTheDocument();
  });

  it('gives each topic a chart of its own where units differ', async () => {
    open(PAIR, ({ topics }) => {
      const comparison = sampleComparison(topics);
      return {
        ...comparison,
        modes: { absolute: false, share: false, indexed: false },
        measures: [],
      };
    });
    expect(
      await screen.findByText(/never stand on one axis/),
    ).toBeInTheDocument();
    expect(screen.getAllByRole('figure')).toHaveLength(2);
    expect(
      screen.queryByRole('button', { name: 'Indexed to 100' }),
    ).not.toBeInTheDocument();
  });

  it('says in its place that a topic is not known, and draws the others', async () => {
    open('?topics=sample:grid,sample:gone');
    const chosen = await screen.findByRole('list', {
      name: 'What is compared',
    });
    expect(chosen).toHaveTextContent('sample:gonenot known');
    expect(screen.getAllByRole('figure')).toHaveLength(1);
  });

  it('says that they could not be compared, and lets go of a signal that is gone', async () => {
    const user = userEvent.setup();
    open(`${PAIR}&signal=sample:none`, () => {
      throw problem(404, 'Unknown signal', 'There is no signal.');
    });
    expect(
      await screen.findByText('They could not be compared'),
    ).toBeInTheDocument();
    await user.click(
      screen.getByRole('button', { name: 'Compare by another signal' }),
    );
    await waitFor(() => expect(address().get('signal')).toBeNull());
  });
});
