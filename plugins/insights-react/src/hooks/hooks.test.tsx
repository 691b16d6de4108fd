import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { InsightsApi } from '../api/InsightsApi';
import { createQueryClient } from '../api/createQueryClient';
import { UnreadableAnswerError } from '../api/UnreadableAnswerError';
import { renderPiece } from '../__testUtils__/renderPiece';
import { sampleProblem } from '../__testUtils__/sampleProblem';
import { useCollectorRuns } from './collectors';
import { useBlips } from './radars';
import { isNotAnalysedYet, useTopicMarkers, useTopicSeries } from './topics';

/** A list that the API gives in pages of two. */
function inPages<T>(items: T[]) {
  return async (cursor?: string) => {
    const start = Number(cursor ?? 0);
    const end = start + 2;
    return {
      items: items.slice(start, end),
      nextCursor: end < items.length ? String(end) : null,
    };
  };
}
const named = (...ids: string[]) => ids.map(id => ({ id })) as never[];

function Runs() {
  const runs = useCollectorRuns('csv');
  return (
    <>
      <output data-testid="runs">{runs.items.map(run => run.id).join()}</output>
      {runs.error && <p>{runs.error.message}</p>}
      {runs.hasMore && (
        <button type="button" onClick={runs.loadMore}>
          More
        </button>
      )}
      <button type="button" onClick={runs.retry}>
        Again
      </button>
    </>
  );
}

describe('lists by page', () => {
  it('grow page by page, until there is no more', async () => {
    const user = userEvent.setup();
    const page = inPages(named('a', 'b', 'c'));
    renderPiece(<Runs />, {
      api: { listCollectorRuns: (_, request) => page(request?.cursor) },
    });
    await waitFor(() =>
      expect(screen.getByTestId('runs')).toHaveTextContent('a,b'),
    );
    await user.click(screen.getByRole('button', { name: 'More' }));
    await waitFor(() =>
      expect(screen.getByTestId('runs')).toHaveTextContent('a,b,c'),
    );
    expect(screen.queryByRole('button', { name: 'More' })).toBeNull();
  });

  it('say why they failed, and ask again on demand', async () => {
    const user = userEvent.setup();
    const answers = [
      () => Promise.reject(new Error('no answer')),
      () => inPages(named('a'))(),
    ];
    renderPiece(<Runs />, {
      api: { listCollectorRuns: () => answers.shift()!() },
    });
    expect(await screen.findByText('no answer')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Again' }));
    await waitFor(() =>
      expect(screen.getByTestId('runs')).toHaveTextContent('a'),
    );
  });
});

describe('whole lists', () => {
  function Whole() {
    const blips = useBlips('web');
    const markers = useTopicMarkers('has');
    return (
      <>
        <p>{blips.data?.items.length} blips</p>
        <p>{markers.data?.length} markers</p>
      </>
    );
  }

  it('are read to their last page', async () => {
    const page = inPages(named('a', 'b', 'c', 'd', 'e'));
    renderPiece(<Whole />, {
      api: {
        listBlips: async (_, query) => ({
          ...(await page(query?.cursor)),
          totalCount: 5,
          matchingCount: 5,
        }),
        listTopicMarkers: (_, query) => page(query?.cursor),
      },
    });
    expect(await screen.findByText('5 blips')).toBeInTheDocument();
    expect(await screen.findByText('5 markers')).toBeInTheDocument();
  });

  it('end where enough are read, in one page of no more than that', async () => {
    const asked: unknown[] = [];
    function Count() {
      const { data } = useBlips('web', {}, { most: 1 });
      return data && <p>{`${data.items.length} of ${data.matchingCount}`}</p>;
    }
    renderPiece(<Count />, {
      api: {
        listBlips: async (_, query) => {
          asked.push(query);
          return {
            items: named('a'),
            nextCursor: '1',
            totalCount: 900,
            matchingCount: 400,
          };
        },
      },
    });
    expect(await screen.findByText('1 of 400')).toBeInTheDocument();
    expect(asked).toEqual([{ limit: 1, cursor: undefined }]);
  });
});

describe('useTopicSeries', () => {
  function Waiting() {
    return <p>{useTopicSeries('has', undefined).fetchStatus}</p>;
  }

  it('waits while the signal is not known', async () => {
    const api: Partial<InsightsApi> = {
      getTopicSeries: () => Promise.reject(new Error('asked too early')),
    };
    renderPiece(<Waiting />, { api });
    expect(await screen.findByText('idle')).toBeInTheDocument();
  });
});

describe('isNotAnalysedYet', () => {
  const type = '/api/insights/v1/problems/no-analysis-yet';

  it.each([
    {
      given: 'the sweep has not come yet',
      error: sampleProblem(404, { type }),
      is: true,
    },
    { given: 'there is no such topic', error: sampleProblem(404), is: false },
    { given: 'the network fails', error: new Error(type), is: false },
    { given: 'nothing fails', error: null, is: false },
  ])('is $is when $given', ({ error, is }) => {
    expect(isNotAnalysedYet(error)).toBe(is);
  });
});

describe('the query cache', () => {
  it.each([
    { error: sampleProblem(403), tries: 1 },
    { error: sampleProblem(404), tries: 1 },
    { error: sampleProblem(503), tries: 3 },
    { error: new TypeError('Failed to fetch'), tries: 3 },
    { error: new UnreadableAnswerError('items is not a list'), tries: 1 },
    { error: new UnreadableAnswerError(), tries: 3 },
  ])(
    'asks $tries times after $error.message ($error.name)',
    async ({ error, tries }) => {
      let asked = 0;
      const asking = createQueryClient().fetchQuery({
        queryKey: ['sample'],
        queryFn: () => {
          asked += 1;
          return Promise.reject(error);
        },
        retry: createQueryClient().getDefaultOptions().queries?.retry,
        retryDelay: 1,
      });
      await expect(asking).rejects.toBe(error);
      expect(asked).toBe(tries);
    },
  );
});
