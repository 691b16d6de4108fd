import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  SloPromise,
  SloPromiseQuery,
} from '@almanac/backstage-plugin-insights-react';
import { problem } from '../../__testUtils__/problem';
import { samplePromise } from '../../promise/__testUtils__/samplePromise';
import { openSection } from '../__testUtils__/openSection';
import { SloPromiseSection } from './SloPromiseSection';

const plain = (element: Element | null) =>
  (element?.textContent ?? '').replace(/\u00a0/g, ' ');

const open = (answer: (target: number) => SloPromise, search?: string) => {
  const asked: SloPromiseQuery[] = [];
  openSection(parts => <SloPromiseSection {...parts} />, {
    search,
    told: {
      getSloPromise: async (_, query = {}) => {
        asked.push(query);
        return answer(query.target ?? 0);
      },
    },
  });
  return asked;
};

const opener = () =>
  screen.findByRole('button', { name: 'What its dependencies allow' });

const row = async (name: string) => {
  const table = await screen.findByRole('table', {
    name: 'What it depends on',
  });
  const rows = within(table).getAllByRole('row');
  return plain(rows.find(one => one.textContent?.includes(name)) ?? null);
};

const [mail, payments] = samplePromise().dependencies;

describe('SloPromiseSection', () => {
  it('asks nothing before it is opened, and then for the target of the objective', async () => {
    const user = userEvent.setup();
    const asked = open(target => samplePromise({ target }));
    const button = await opener();
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(asked).toEqual([]);
    await user.click(button);
    expect(
      await screen.findByText('Can be promised if failures are independent'),
    ).toBeInTheDocument();
    expect(asked).toEqual([{ objective: 0, target: 0.999 }]);
  });

  it('is open where the address asks for a target, and keeps there what is asked', async () => {
    const user = userEvent.setup();
    const asked = open(target => samplePromise({ target }), '?promise=0.99');
    const field = await screen.findByLabelText('Target, %');
    expect(field).toHaveValue('99');
    expect(asked[0]).toEqual({ objective: 0, target: 0.99 });
    await user.clear(field);
    await user.type(field, '99.5');
    expect(screen.getByTestId('address')).toHaveTextContent('?promise=0.995');
  });

  it('writes limits with one digit more than the target, rounded down', async () => {
    open(
      () =>
        samplePromise({
          target: 0.99,
          verdict: 'never',
          lowest: 0.857142857,
          independent: 0.96999999,
          highest: 0.97654321,
          heldBackBy: [{ entityRef: payments.entityRef, gain: 0.0123456 }],
          inWords: '99 % cannot be promised: 97.6543 % at best.',
        }),
      '?promise=0.99',
    );
    expect(await screen.findByText('Cannot be promised')).toBeInTheDocument();
    expect(plain(await screen.findByText(/: its dependencies allow/))).toBe(
      '99 % cannot be promised: its dependencies allow 97.6 % at best, however failures come together. Payments holds it back most: if it never failed, 1.2 points more could be promised.',
    );
    expect(await row('Payments')).toBe(
      'Paymentsalways99.7 % · payments-answer1.2',
    );
  });

  it('says that the service itself measures below the target, whatever is known of the rest', async () => {
    const below = (changes: Partial<SloPromise>) =>
      samplePromise({
        ...{ target: 0.995, verdict: 'measuredBelow', measured: 0.9931 },
        isMeasuredBelow: true,
        dependencies: [mail, { ...payments, coverage: 0.001 }],
        ...changes,
      });
    open(() => below({}), '?promise=0.995');
    expect(await screen.findByText('Cannot be promised')).toBeInTheDocument();
    expect(plain(screen.getByText(/the service itself measures/))).toBe(
      '99.5 % cannot be promised: the service itself measures 99.3 %. It is held back by itself most: what it depends on allows 99.6 % at best.',
    );
  });

  it.each([true, false])(
    'leaves it to the backend whether the service itself measures below: %s',
    async isMeasuredBelow => {
      open(
        () =>
          samplePromise({
            ...{ target: 0.995, verdict: 'never', isMeasuredBelow },
            ...{ highest: 0.98, independent: 0.97, measured: 0.9931 },
            dependencies: [payments],
          }),
        '?promise=0.995',
      );
      const said = plain(await screen.findByText(/: its dependencies allow/));
      expect(said.includes('The service itself measures 99.3 %')).toBe(
        isMeasuredBelow,
      );
    },
  );

  it('finds it too early to say where what was measured is barely known', async () => {
    open(
      () =>
        samplePromise({
          verdict: 'unmeasured',
          unknown: [payments.entityRef],
          dependencies: [mail, { ...payments, sli: null, coverage: 0.001389 }],
        }),
      '?promise=0.99',
    );
    expect(await screen.findByText('Too early to say')).toBeInTheDocument();
    expect(screen.queryByText('Cannot be promised')).toBeNull();
    expect(
      screen.getByText(/Too little is known of Payments/),
    ).toBeInTheDocument();
    expect(await row('Payments')).toBe(
      'Paymentsalwaystoo early to say · 0.14 % of 30 days known · payments-answer–',
    );
  });

  it('says beside a number how little of its window is known', async () => {
    open(
      () =>
        samplePromise({ dependencies: [mail, { ...payments, coverage: 0.6 }] }),
      '?promise=0.99',
    );
    expect(await row('Payments')).toContain(
      '99.7 % · 60 % of 30 days known · payments-answer',
    );
  });

  it('says that it could not be worked out', async () => {
    open(() => {
      throw problem(503, 'Not now', 'The catalog is away.');
    }, '?promise=0.99');
    expect(
      await screen.findByText('What can be promised could not be worked out'),
    ).toBeInTheDocument();
  });
});
