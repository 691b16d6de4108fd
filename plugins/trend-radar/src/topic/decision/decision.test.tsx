import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  BlipDecisionAnswer,
  InsightsApi,
  RingDecision,
} from '@almanac/backstage-plugin-insights-react';
import { problem } from '../../__testUtils__/FakeInsightsApi';
import { sampleRadar } from '../../__testUtils__/sampleRadar';
import { sampleDecision } from '../../__testUtils__/sampleDecision';
import { openTopic } from '../__testUtils__/openTopic';
import { sampleBlipDetail } from '../__testUtils__/sampleTopic';

const key = { radarId: 'sample', topicId: 'sample:has' };
const entry: RingDecision = {
  number: 1,
  kind: 'override',
  ring: 'hold',
  suggestedRing: 'trial',
  reason: 'We lack the people.',
  reviewOn: null,
  by: 'user:default/bob',
  at: '2026-10-02T09:00:00.000Z',
};

/** A backend that keeps decisions; the first `conflicts` are refused, since Bob was faster. */
function keeping(conflicts = 0) {
  const asked: unknown[][] = [];
  let answer: BlipDecisionAnswer = { ...key, revision: 0, decision: null };
  let left = conflicts;
  const told: Partial<InsightsApi> = {
    getBlip: async () => ({ ...sampleBlipDetail, decision: null }),
    getBlipDecision: async () => answer,
    listBlipDecisions: async () => ({
      items: answer.decision ? [answer.decision] : [],
      nextCursor: null,
    }),
    decideBlip: async (...all) => {
      asked.push(all);
      if (left > 0) {
        left -= 1;
        answer = { ...key, revision: 1, decision: entry };
        throw problem(412, 'Changed meanwhile', 'Bob was faster.');
      }
      return answer;
    },
  };
  return { asked, told };
}

const part = async () =>
  within(await screen.findByRole('region', { name: 'Decision' }));

describe('the decision on a topic', () => {
  it('accepts what is suggested', async () => {
    const user = userEvent.setup();
    const { asked, told } = keeping();
    await openTopic(told);
    await user.click(
      await (await part()).findByRole('button', { name: 'Decide…' }),
    );
    const dialog = screen.getByRole('dialog', {
      name: 'Decide on the ring of :has()',
    });
    expect(
      within(dialog).getByRole('radio', { name: 'Trial (suggested)' }),
    ).toBeChecked();
    await user.clear(within(dialog).getByLabelText('To be reviewed by'));
    await user.click(
      within(dialog).getByRole('button', { name: 'Accept Trial' }),
    );
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(asked).toEqual([
      [
        { ...key, revision: 0 },
        { kind: 'accept', ring: 'trial', reason: null, reviewOn: null },
      ],
    ]);
  });

  it('asks for the reason of an override, shows who was faster, and loses nothing', async () => {
    const user = userEvent.setup();
    const { asked, told } = keeping(1);
    await openTopic(told);
    await user.click(
      await (await part()).findByRole('button', { name: 'Decide…' }),
    );
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('radio', { name: 'Adopt' }));
    const confirm = dialog.getByRole('button', { name: 'Choose Adopt' });
    await user.click(confirm);
    expect(asked).toEqual([]);
    expect(dialog.getByText(/Say why another ring/)).toBeInTheDocument();
    await user.type(dialog.getByLabelText(/Why/), 'It is ours.');
    await user.click(confirm);
    const notice = await dialog.findByRole('status');
    expect(notice).toHaveTextContent('Somebody else decided meanwhile');
    expect(notice).toHaveTextContent('We lack the people.');
    expect(dialog.getByLabelText(/Why/)).toHaveValue('It is ours.');
    await user.click(confirm);
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(asked[1]).toMatchObject([
      { revision: 1 },
      { kind: 'override', ring: 'adopt', reason: 'It is ours.' },
    ]);
  });

  it('is withdrawn once it could be read, and says why it could not', async () => {
    const user = userEvent.setup();
    const withdrawn: unknown[] = [];
    let fails = true;
    const decision = sampleDecision();
    await openTopic({
      getBlip: async () => ({ ...sampleBlipDetail, decision }),
      listBlipDecisions: async () => ({ items: [entry], nextCursor: null }),
      getBlipDecision: async () => {
        if (fails) throw problem(503, 'Busy', 'The database is busy.');
        return { ...key, revision: 1, decision: entry };
      },
      withdrawBlipDecision: async (...all) => {
        withdrawn.push(all);
        return { ...key, revision: 2, decision: null };
      },
    });
    await user.click(
      await (await part()).findByRole('button', { name: /Withdraw/ }),
    );
    const dialog = within(screen.getByRole('dialog'));
    const failure = await dialog.findByRole('alert');
    expect(failure).toHaveTextContent('What was decided could not be loaded');
    const confirm = dialog.getByRole('button', { name: 'Withdraw' });
    expect(confirm).toHaveAttribute('aria-disabled', 'true');
    fails = false;
    await user.click(within(failure).getByRole('button'));
    await waitFor(() =>
      expect(confirm).toHaveAttribute('aria-disabled', 'false'),
    );
    await user.click(confirm);
    await waitFor(() =>
      expect(withdrawn).toEqual([[{ ...key, revision: 1 }, undefined]]),
    );
  });

  it('says where its earlier entries could not be read, keeps the later ones, and asks again', async () => {
    const user = userEvent.setup();
    let fails = true;
    await openTopic({
      getBlip: async () => ({ ...sampleBlipDetail, decision: null }),
      listBlipDecisions: async (_, page) => {
        if (!page?.cursor) {
          return { items: [{ ...entry, number: 2 }], nextCursor: 'more' };
        }
        if (fails) throw problem(503, 'Busy', 'The database is busy.');
        return { items: [entry], nextCursor: null };
      },
    });
    const shown = await part();
    await user.click(
      await shown.findByRole('button', { name: 'Show earlier ones' }),
    );
    const failure = await shown.findByRole('alert');
    expect(failure).toHaveTextContent(
      'What was decided before could not be loaded',
    );
    expect(shown.getAllByRole('listitem')).toHaveLength(1);
    fails = false;
    await user.click(within(failure).getByRole('button'));
    await waitFor(() => expect(shown.getAllByRole('listitem')).toHaveLength(2));
    expect(shown.queryByRole('alert')).toBeNull();
  });

  it('stands with its reason, and says that it is left behind and overdue', async () => {
    const decision = sampleDecision({
      isReviewOverdue: true,
      drift: { since: '2026-08-01', periods: 3 },
    });
    await openTopic({
      getBlip: async () => ({ ...sampleBlipDetail, decision }),
      listBlipDecisions: async () => ({ items: [entry], nextCursor: null }),
    });
    const shown = await part();
    expect(shown.getByText('Why: We lack the people.')).toBeInTheDocument();
    expect(shown.getByText(/left it behind since Aug 2026/)).toBeVisible();
    expect(shown.getByText(/it is overdue/)).toBeVisible();
    const history = await shown.findByRole('list', {
      name: 'History of decisions',
    });
    expect(history).toHaveTextContent('chose, against Trial');
    expect(screen.getByText(/\(left behind since Aug 2026/)).toHaveTextContent(
      /^Decided Hold, suggested Trial \(left behind/,
    );
  });

  it.each([
    [
      'hold',
      'Hold is decided for :has(). Do not begin with it.',
      /^The evidence suggests another ring: Trial is suggested for :has\(\)\.$/,
    ],
    [
      'trial',
      'Trial is decided for :has(). Use it with care.',
      /^The evidence suggests the same: Trial is suggested for :has\(\)\.$/,
    ],
  ])(
    'leads what to do with %s where that is decided',
    async (ring, lead, then) => {
      const advice: Record<string, string> = {
        hold: 'Do not begin with it.',
        trial: 'Use it with care.',
      };
      const radar = sampleRadar();
      await openTopic({
        getRadar: async () => ({
          ...radar,
          rings: radar.rings.map(one => ({
            ...one,
            description: advice[one.id],
          })),
        }),
        getBlip: async () => ({
          ...sampleBlipDetail,
          decision: sampleDecision({ ring, differs: ring !== 'trial' }),
        }),
      });
      const said = within(
        await screen.findByRole('region', { name: 'What to do' }),
      );
      const first = await said.findByText(lead);
      const second = said.getByText(then);
      expect(first.nextElementSibling).toBe(second);
      expect(
        said.getByText(/What people decided goes before what is suggested/),
      ).toBeInTheDocument();
      const other = ring === 'hold' ? advice.trial : advice.hold;
      expect(said.queryByText(new RegExp(other))).toBeNull();
    },
  );
});
