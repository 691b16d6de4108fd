import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  createQueryClient,
  formatPeriod,
  InsightsApi,
  insightsApiRef,
  InsightsProvider,
} from '@almanac/backstage-plugin-insights-react';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { problem } from '../../__testUtils__/FakeInsightsApi';
import { openTopic } from '../__testUtils__/openTopic';
import { sampleTopicPeriod } from '../__testUtils__/sampleAnalysis';
import { sampleSignal } from '../__testUtils__/sampleTopic';
import { PeriodExplained } from './PeriodExplained';

const address = () => screen.getByTestId('address').textContent;
const PAGE = '/trend-radar/sample/sample:has';

describe('a period of a topic', () => {
  it('is chosen by two handles that the keyboard moves, kept in the URL, and explained', async () => {
    const asked: unknown[] = [];
    openTopic({
      explainTopicPeriod: async (...[topic, signal, period]) => {
        asked.push([topic, signal, period]);
        return sampleTopicPeriod;
      },
    });
    const first = await screen.findByRole('slider', {
      name: 'First period to explain',
    });
    expect(first).toHaveAttribute('aria-valuetext', 'May 2026');
    fireEvent.keyDown(first, { key: 'ArrowRight' });
    await waitFor(() =>
      expect(address()).toBe(`${PAGE}?from=2026-06-01&to=2026-10-01`),
    );
    expect(
      await screen.findByText(/rose from 40.% to 96.% between Jun 2026/),
    ).toBeInTheDocument();
    expect(asked).toEqual([
      [
        'sample:has',
        'sample:support-share',
        { from: '2026-06-01', to: '2026-10-01' },
      ],
    ]);
  });

  it.each`
    name       | key           | from         | to
    ${'First'} | ${'End'}      | ${'2026-08'} | ${'2026-09'}
    ${'First'} | ${'Home'}     | ${'2026-05'} | ${'2026-09'}
    ${'First'} | ${'PageUp'}   | ${'2026-07'} | ${'2026-09'}
    ${'Last'}  | ${'Home'}     | ${'2026-06'} | ${'2026-07'}
    ${'Last'}  | ${'PageDown'} | ${'2026-06'} | ${'2026-08'}
    ${'Last'}  | ${'End'}      | ${'2026-06'} | ${'2026-10'}
  `(
    'has its $name handle go as far as it may by $key',
    async ({ name, key, from, to }) => {
      openTopic({}, '?from=2026-06-01&to=2026-09-01');
      const handle = await screen.findByRole('slider', {
        name: `${name} period to explain`,
      });
      fireEvent.keyDown(handle, { key });
      await waitFor(() =>
        expect(address()).toBe(`${PAGE}?from=${from}-01&to=${to}-01`),
      );
      expect(handle).toHaveAttribute(
        'aria-valuetext',
        formatPeriod(`${name === 'First' ? from : to}-01`, 'month'),
      );
    },
  );

  it.each`
    name       | toward          | away            | from         | to
    ${'Last'}  | ${'ArrowLeft'}  | ${'ArrowRight'} | ${'2026-08'} | ${'2026-10'}
    ${'First'} | ${'ArrowRight'} | ${'ArrowLeft'}  | ${'2026-07'} | ${'2026-09'}
  `(
    'keeps the focus on its $name handle where it is as narrow as may be',
    async ({ name, toward, away, from, to }) => {
      const user = userEvent.setup();
      openTopic({}, '?from=2026-08-01&to=2026-09-01');
      const handle = await screen.findByRole('slider', {
        name: `${name} period to explain`,
      });
      act(() => handle.focus());
      await user.keyboard(`{${toward}}`);
      expect(handle).toHaveFocus();
      expect(address()).toBe(`${PAGE}?from=2026-08-01&to=2026-09-01`);
      await user.keyboard(`{${away}}`);
      expect(handle).toHaveFocus();
      await waitFor(() =>
        expect(address()).toBe(`${PAGE}?from=${from}-01&to=${to}-01`),
      );
    },
  );

  it('is what a shared address says, until it is reset', async () => {
    openTopic({}, '?from=2026-06-01&to=2026-09-01');
    expect(
      await screen.findByText('This period, explained'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('slider', { name: 'Last period to explain' }),
    ).toHaveAttribute('aria-valuetext', 'Sep 2026');
    await userEvent.click(screen.getByRole('button', { name: 'Reset' }));
    expect(address()).toBe(PAGE);
    expect(screen.queryByText('This period, explained')).toBeNull();
  });

  it('stays explained where asking anew fails', async () => {
    let asked = 0;
    const client = createQueryClient();
    client.setDefaultOptions({ queries: { retry: false } });
    const explainTopicPeriod: InsightsApi['explainTopicPeriod'] = async () => {
      asked += 1;
      if (asked > 1) throw problem(503, 'Busy', 'The database is busy.');
      return sampleTopicPeriod;
    };
    renderInTestApp(
      <InsightsProvider client={client}>
        <PeriodExplained
          topicId="sample:has"
          signal={sampleSignal}
          period={{ from: '2026-06-01', to: '2026-09-01' }}
        />
      </InsightsProvider>,
      { apis: [[insightsApiRef, { explainTopicPeriod }]] },
    );
    await screen.findByText('This period, explained');
    await act(() => client.invalidateQueries());
    expect(asked).toBe(2);
    expect(screen.getByText('This period, explained')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('with an open end is a view of the chart and no more', async () => {
    openTopic({}, '?from=2026-06-01');
    await screen.findByRole('slider', { name: 'First period to explain' });
    expect(screen.queryByText('This period, explained')).toBeNull();
  });
});
