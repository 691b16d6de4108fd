import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openTopic } from './__testUtils__/openTopic';
import {
  sampleSeries,
  sampleSignal,
  sampleTopic,
} from './__testUtils__/sampleTopic';

const address = () => screen.getByTestId('address').textContent;
const choices = async (name: string) =>
  within(await screen.findByRole('group', { name }));
const events = () =>
  within(screen.getByRole('list', { name: 'What happened' }))
    .getAllByRole('listitem')
    .map(item => item.lastElementChild?.textContent);

describe('the view of a topic', () => {
  it('keeps total or members in the URL', async () => {
    const user = userEvent.setup();
    openTopic();
    const show = await choices('Show');
    await user.click(show.getByRole('button', { name: 'By browser' }));
    expect(address()).toBe('/trend-radar/sample/sample:has?by=browser');
    expect(screen.getByText('Support by browser: :has()')).toBeInTheDocument();
    await user.click(show.getByRole('button', { name: 'Total' }));
    expect(address()).toBe('/trend-radar/sample/sample:has');
  });

  it('is what a shared address says', async () => {
    openTopic({}, '?by=browser&from=2026-05-01&events=all');
    const show = await choices('Show');
    expect(show.getByRole('button', { name: 'By browser' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    const period = await choices('Period');
    expect(
      period.getByRole('button', { name: 'Analysed, since May 2026' }),
    ).toHaveAttribute('aria-pressed', 'true');
  });

  it('draws absolute values, parts of the total and an index, kept in the URL', async () => {
    const user = userEvent.setup();
    openTopic({}, '?by=browser');
    const values = await choices('Values');
    await user.click(
      values.getByRole('button', { name: 'Share of the total' }),
    );
    expect(address()).toContain('?by=browser&as=share');
    expect(
      screen.getByText('Support by browser, as parts of the total: :has()'),
    ).toBeInTheDocument();
    const show = await choices('Show');
    await user.click(show.getByRole('button', { name: 'Total' }));
    expect(
      screen.getByText(/^The address asks for "Share of the total"/),
    ).toBeInTheDocument();
    await user.click(values.getByRole('button', { name: 'Indexed to 100' }));
    expect(
      screen.getByText('Support: :has(), May 2026 = 100'),
    ).toBeInTheDocument();
    expect(screen.getByLabelText('100 is the value of')).toHaveValue(
      '2026-05-01',
    );
  });

  it('says of how many members the total is, and what they hold', async () => {
    const partialTotal = {
      ...{ dimension: 'economy', members: 41, allMembers: 83, mostGaps: 0 },
      ...{ share: 0.934, reportedPeriods: 23, knownPeriods: 23 },
      knownOfAll: 3,
    };
    openTopic({
      getTopicSeries: async () => ({ ...sampleSeries, partialTotal }),
    });
    expect(
      await screen.findByText(
        /^The total is of 41 of 83 members \(economy\): they hold 93.% of what was reported\./,
      ),
    ).toBeInTheDocument();
  });

  it('begins an index where it is asked to, and says where it cannot', async () => {
    openTopic({}, '?as=indexed&base=2026-08-15');
    expect(
      await screen.findByText('Support: :has(), Aug 2026 = 100'),
    ).toBeInTheDocument();
  });

  it('says that an index cannot begin where there are no values', async () => {
    openTopic({}, '?as=indexed&base=2019-01-01');
    expect(
      await screen.findByText(/^The address asks for an index from Jan 2019/),
    ).toBeInTheDocument();
  });

  it('ignores what an address says wrongly', async () => {
    openTopic({}, '?by=team&from=yesterday&signal=none');
    const show = await choices('Show');
    expect(show.getByRole('button', { name: 'Total' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    const period = await choices('Period');
    expect(period.getByRole('button', { name: 'All' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  it('draws the own and the nearest events until all are asked for', async () => {
    const user = userEvent.setup();
    openTopic();
    const group = await choices('Events');
    expect(events()).toEqual(['Newly available', 'Browser B 2']);
    await user.click(group.getByRole('button', { name: 'All 3' }));
    expect(address()).toContain('?events=all');
    expect(events()).toEqual(['Newly available', 'Browser B 2', 'Browser A 1']);
  });

  it('offers the other signals of the topic', async () => {
    const user = userEvent.setup();
    const other = { ...sampleSignal, id: 'sample:bugs', title: 'Open bugs' };
    openTopic({
      getTopic: async () => ({
        ...sampleTopic,
        signals: [sampleSignal, other],
      }),
    });
    const signals = await choices('Signal');
    await user.click(signals.getByRole('button', { name: 'Open bugs' }));
    expect(address()).toBe(
      '/trend-radar/sample/sample:has?signal=sample%3Abugs',
    );
    expect(
      await screen.findByText(/not from the one shown above/),
    ).toBeInTheDocument();
  });
});
