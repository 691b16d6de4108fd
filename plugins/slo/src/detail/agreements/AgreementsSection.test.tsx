import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InsightsApi, SlaPage } from '@almanac/backstage-plugin-insights-react';
import { problem } from '../../__testUtils__/problem';
import { sampleSla, sampleStanding } from '../../sla/__testUtils__/sampleSla';
import { slaPage } from '../../sla/__testUtils__/slaPage';
import { openSection } from '../__testUtils__/openSection';
import {
  sampleDetail,
  sampleObjective,
} from '../../gallery/samples/sampleDetail';
import { AgreementsSection } from './AgreementsSection';

const plain = (element: Element | null) =>
  (element?.textContent ?? '').replace(/\u00a0/g, ' ');

const open = (
  told: Partial<InsightsApi>,
  changes?: Parameters<typeof openSection>[1],
) =>
  openSection(({ slo }) => <AgreementsSection slo={slo} />, {
    told,
    ...changes,
  });

const list = () =>
  screen.findByRole('table', {
    name: 'Agreements that are measured on this SLO, the worst first',
  });

describe('AgreementsSection', () => {
  it('lists what was promised on this SLO: to whom, how it stands, what may still fail', async () => {
    const asked: unknown[] = [];
    open({
      listSlas: async filter => {
        asked.push(filter?.slo);
        return slaPage([sampleSla()]);
      },
    });
    const [, row] = within(await list()).getAllByRole('row');
    expect(plain(row)).toBe(
      'Checkout for BrightsideBrightside Outlet99.5 % each monthAt risk+0.04 points480 may fail, or 17 min 12 s down',
    );
    expect(
      within(row).getByRole('link', { name: 'Checkout for Brightside' }),
    ).toHaveAttribute('href', '/slo/sla/brightside-checkout');
    expect(asked).toEqual([['checkout-availability']]);
  });

  it('opens the working of the headroom', async () => {
    const user = userEvent.setup();
    open({
      listSlas: async () => slaPage([sampleSla()]),
      getSlaStanding: async () => sampleStanding(),
    });
    await user.click(within(await list()).getByRole('button'));
    expect(await screen.findByRole('dialog')).toHaveTextContent(
      'How this was computed',
    );
  });

  it('names the objective where there are several', async () => {
    open(
      { listSlas: async () => slaPage([sampleSla({ objective: 1 })]) },
      {
        changes: {
          definition: {
            ...sampleDetail().definition,
            objectives: [
              sampleObjective({ title: 'Availability' }),
              sampleObjective({ title: 'Latency' }),
            ],
          },
        },
      },
    );
    expect(plain(await list())).toContain('Latency: 99.5 % each month');
  });

  it('is not there when nothing was promised', async () => {
    const answers: SlaPage[] = [];
    open({
      listSlas: async () => {
        const answer = slaPage([]);
        answers.push(answer);
        return answer;
      },
    });
    await waitFor(() => expect(answers).toHaveLength(1));
    expect(screen.queryByText('Promised to customers')).toBeNull();
  });

  it('leads to the rest of many', async () => {
    open({
      listSlas: async () =>
        slaPage([sampleSla()], { nextCursor: 'more', matchingCount: 12 }),
    });
    expect(
      await screen.findByRole('link', {
        name: 'All 12 agreements on this SLO',
      }),
    ).toHaveAttribute('href', '/slo/sla?slo=checkout-availability');
  });

  it('says that it could not be loaded', async () => {
    open({
      listSlas: () =>
        Promise.reject(problem(503, 'Not now', 'The database is away.')),
    });
    expect(
      await screen.findByText(
        'What was promised on this SLO could not be loaded',
      ),
    ).toBeInTheDocument();
  });
});
