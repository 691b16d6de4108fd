import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SloEvaluation } from '@almanac/backstage-plugin-insights-react';
import { openSection } from '../__testUtils__/openSection';
import { sampleEvaluation } from '../../gallery/samples/sampleEvaluation';
import { LedgerSection } from './LedgerSection';

const open = (changes: Partial<SloEvaluation> = {}) =>
  openSection(parts => <LedgerSection {...parts} />, {
    changes: { evaluations: [sampleEvaluation(changes)] },
  });

const plain = (element: Element) =>
  (element.textContent ?? '').replace(/\u00a0/g, ' ');

const rows = async () => {
  const table = await screen.findByRole('table', {
    name: /^What failed, with what was under way/,
  });
  return within(table).getAllByRole('row').slice(1).map(plain);
};

describe('LedgerSection', () => {
  it('lists what was under way, what nothing known was under way with, and adds up', async () => {
    open();
    const [first, second, third, total] = await rows();
    expect(first).toContain('checkout 2.41');
    expect(first).toContain('Payments time out');
    expect(first).toMatch(/41041\.0 %$/);
    expect(second).toMatch(/Nothing known was under way19019\.0 %$/);
    expect(third).toMatch(/303\.0 %$/);
    expect(total).toBe('Total63063.0 %');
  });

  it('tells what was under way at a dependency where nothing was at the service, and whose happenings it knows', async () => {
    const [, line] = sampleEvaluation().ledger;
    openSection(parts => <LedgerSection {...parts} />, {
      changes: {
        markers: [
          {
            ...{ id: 'deploy-9', title: 'payments 4.0', kind: 'deploy' },
            start: '2026-11-10T09:00:00Z',
            end: '2026-11-10T10:00:00Z',
            dependency: 'component:default/payments',
          },
        ],
        evaluations: [
          sampleEvaluation({
            ledger: [{ ...line, atDependencies: ['deploy-9'] }],
          }),
        ],
      },
    });
    const [first] = await rows();
    expect(first).toContain(
      'Nothing known at the service itself, but at a dependency:payments 4.0, at payments',
    );
    expect(
      screen.getByText(/^Looked at: deploys, releases and incidents of/),
    ).toHaveTextContent(
      'checkout, those of what it depends on directly (payments)',
    );
  });

  it('says that it knows no happenings of a service that is not in the catalog', async () => {
    openSection(parts => <LedgerSection {...parts} />, {
      changes: { markersOf: [] },
    });
    expect(
      await screen.findByText(/^The catalog has no entity of this service/),
    ).toBeInTheDocument();
  });

  it('claims no causes', async () => {
    open();
    const section = await screen.findByRole('region', {
      name: 'Where the budget went',
    });
    expect(section).toHaveTextContent(
      'it does not say that one was the cause of the other',
    );
    expect(section).not.toHaveTextContent(/caused|because|due to/i);
  });

  it('folds all but the largest lines, and shows them when asked', async () => {
    const user = userEvent.setup();
    const [line] = sampleEvaluation().ledger;
    const ledger = Array.from({ length: 12 }, (_, index) => ({
      ...line,
      start: `2026-11-0${1 + (index % 9)}T0${index % 10}:00:00Z`,
      markers: [`gone-${index}`],
      badUnits: 10,
      consumed: 0.01,
    }));
    open({ ledger, badUnits: 120, consumed: 0.12 });
    const shown = await rows();
    expect(shown).toHaveLength(10);
    expect(shown[0]).toContain('Something that is no longer kept (gone-0)');
    expect(shown[8]).toMatch(/^4 other lines404\.00 %$/);
    expect(shown[9]).toBe('Total12012.00 %');
    await user.click(screen.getByRole('button', { name: 'Show all 12 lines' }));
    expect(await rows()).toHaveLength(13);
  });

  it('says that nothing failed', async () => {
    open({ ledger: [] });
    expect(await screen.findByText(/^Nothing failed/)).toBeInTheDocument();
  });
});
