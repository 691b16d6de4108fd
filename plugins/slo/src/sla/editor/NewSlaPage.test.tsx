import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InsightsApi } from '@almanac/backstage-plugin-insights-react';
import { FakeSlos } from '../../__testUtils__/FakeSlos';
import { problem } from '../../__testUtils__/problem';
import { sampleSlos } from '../../gallery/samples/sampleSlo';
import { openEditor } from '../../editor/__testUtils__/openEditor';
import { sampleSlaFault, sampleSlaRecord } from '../__testUtils__/sampleSla';
import { NewSlaPage } from './NewSlaPage';

/** A backend that wants a target that is a ratio, and a customer. */
const checking: Partial<InsightsApi> = {
  analyseSla: async text => {
    const { spec } = JSON.parse(text);
    const isRatio = spec.target > 0 && spec.target <= 1;
    const missing = {
      ...{ ...sampleSlaFault, path: 'spec.customer' },
      ...{ detail: 'is missing', howToMend: 'Write what is asked for.' },
    };
    return {
      agreements: [],
      faults: [
        ...(isRatio ? [] : [sampleSlaFault]),
        ...(spec.customer ? [] : [missing]),
      ],
    };
  },
};

function open(told: Partial<InsightsApi> = {}) {
  const saved: string[] = [];
  const slos = new FakeSlos(sampleSlos);
  openEditor(<NewSlaPage />, {
    told: {
      listSlos: query => slos.listSlos(query),
      ...checking,
      createSlas: async text => {
        saved.push(text);
        return { items: [sampleSlaRecord()] };
      },
      ...told,
    },
    at: '/slo/sla/new',
    path: 'sla/new',
  });
  return { saved };
}

const type = async (label: string, text: string) => {
  const field = await screen.findByLabelText(label);
  fireEvent.change(field, { target: { value: text } });
};

const save = () => screen.getByRole('button', { name: 'Save' });

describe('NewSlaPage', () => {
  it('keeps what was filled in, and goes to the agreement', async () => {
    const user = userEvent.setup();
    const { saved } = open();
    await type('Customer', 'Brightside');
    await type('Name', 'brightside');
    await type('SLO', 'checkout-availability');
    await type('Promised, %', '99,5');
    await user.click(screen.getByLabelText('A broken promise costs money'));
    await type('Fee of a period', '4500.00');
    await type('SLI below, %', '99.5');
    await type('Given back, % of the fee', '10');
    await waitFor(() =>
      expect(save()).toHaveAttribute('aria-disabled', 'false'),
    );
    await user.click(save());
    await waitFor(() =>
      expect(screen.getByTestId('address')).toHaveTextContent(
        '/slo/sla/brightside-checkout',
      ),
    );
    expect(JSON.parse(saved[0])).toMatchObject({
      metadata: { name: 'brightside' },
      spec: {
        customer: 'Brightside',
        slo: 'checkout-availability',
        target: 0.995,
        credits: {
          currency: 'EUR',
          feePerPeriod: '4500.00',
          tiers: [{ below: 0.995, percent: 10 }],
        },
      },
    });
  });

  it('marks what is wrong as one types, and what is empty once somebody wants to save', async () => {
    const user = userEvent.setup();
    const { saved } = open();
    await type('Promised, %', '150');
    expect(
      await screen.findByText('A number over 0, and 100 at most.'),
    ).toBeInTheDocument();
    expect(screen.queryByText('Needed.')).toBeNull();
    expect(
      await screen.findByText('2 fields are not right yet. "Save" marks them.'),
    ).toBeInTheDocument();
    // It is no dead button: to press it is what the sentence asks for.
    expect(save()).toHaveAttribute('aria-disabled', 'false');
    await user.click(save());
    expect(await screen.findByText('Needed.')).toBeInTheDocument();
    expect(screen.getByLabelText('Customer')).toHaveFocus();
    expect(
      screen.getByText('Mend the 2 fields that are marked first.'),
    ).toBeInTheDocument();
    expect(saved).toEqual([]);
  });

  it('checks what was just typed before it is sent, and sends nothing that is wrong', async () => {
    const user = userEvent.setup();
    const { saved } = open();
    await type('Promised, %', '150');
    await user.click(save());
    expect(
      await screen.findByText('A number over 0, and 100 at most.'),
    ).toBeInTheDocument();
    await waitFor(() =>
      expect(screen.getByLabelText('Customer')).toHaveFocus(),
    );
    await type('Customer', 'Brightside');
    await type('Promised, %', '99.5');
    await user.click(save());
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(JSON.parse(saved[0]).spec.target).toBe(0.995);
  });

  it('says that an SLO is not there, and offers those that are', async () => {
    open();
    await type('SLO', 'unheard-of');
    expect(
      await screen.findByText(/^There is no SLO of this name/),
    ).toBeInTheDocument();
  });

  it('takes exclusions with their reason, and lets go of them', async () => {
    const user = userEvent.setup();
    open();
    const section = await screen.findByRole('region', { name: 'Exclusions' });
    await user.click(
      within(section).getByRole('button', { name: 'Add an exclusion' }),
    );
    expect(within(section).getByLabelText('Reason')).toBeInTheDocument();
    await user.click(
      within(section).getByRole('button', { name: 'Remove exclusion 1' }),
    );
    expect(within(section).queryByLabelText('Reason')).toBeNull();
  });

  it('keeps the form where the backend refuses', async () => {
    const user = userEvent.setup();
    open({
      createSlas: () =>
        Promise.reject(problem(409, 'Conflict', 'The name is taken.')),
    });
    await type('Customer', 'Brightside');
    await type('Promised, %', '99.5');
    await waitFor(() =>
      expect(save()).toHaveAttribute('aria-disabled', 'false'),
    );
    await user.click(save());
    expect(await screen.findByText('It was not saved')).toBeInTheDocument();
    expect(screen.getByLabelText('Customer')).toHaveValue('Brightside');
  });
});
