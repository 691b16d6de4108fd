import { countMinutes } from './countMinutes';
import { scenarios } from './scenarios';
import { sumMinutes } from './sumMinutes';

const DAYS = 30;

/** Days on which somebody may start the portal, at different times of the day. */
const starts = [
  '2026-11-26T08:00:00Z',
  '2027-01-01T23:10:00Z',
  '2027-03-28T02:00:00Z',
  '2027-08-15T12:35:00Z',
  '2028-02-29T17:20:00Z',
  '2029-12-31T05:55:00Z',
];

/** The 30 days up to a time. */
function monthOf(id: string, start: string) {
  const scenario = scenarios.find(one => one.id === id);
  if (!scenario) throw new Error(`There is no scenario ${id}`);
  const minute = Date.parse(start) / 60_000;
  const counts = countMinutes(scenario, minute - DAYS * 1440, minute);
  return sumMinutes(counts, 5);
}

const sum = (values: Float64Array) =>
  values.reduce((all, one) => all + (Number.isNaN(one) ? 0 : one), 0);

/** Share of the budget that is consumed when each event counts. */
function consumedByEvents(id: string, start: string, target: number) {
  const { good, total } = monthOf(id, start);
  return (1 - sum(good) / sum(total)) / (1 - target);
}

describe.each(starts)('whoever starts the portal at %s', start => {
  it('sees SLOs with most of their budget left', () => {
    expect(consumedByEvents('gateway-answers', start, 0.999)).toBeLessThan(0.5);
    expect(consumedByEvents('parcel-pages', start, 0.99)).toBeLessThan(0.5);
  });

  it('sees an SLO with little of its budget left', () => {
    const { good, total } = monthOf('prices-current', start);
    const ratios = good.map((value, i) => value / total[i]);
    const consumed = (1 - sum(ratios) / ratios.length) / (1 - 0.99);
    expect(consumed).toBeGreaterThan(0.75);
    expect(consumed).toBeLessThan(1);
  });

  it('sees an SLO without budget', () => {
    const { good, total } = monthOf('search-speed', start);
    const bad = good.filter((value, i) => value / total[i] < 0.95).length;
    expect(bad / good.length / (1 - 0.99)).toBeGreaterThan(1.2);
  });

  it('sees an SLO with so little traffic that a failure is much of its budget', () => {
    const total = sum(monthOf('supplier-files', start).total);
    expect(total).toBeGreaterThan(3_000);
    expect(total).toBeLessThan(6_000);
  });

  it('sees a gap, and more good than there is in all', () => {
    const { total } = monthOf('parcel-pages', start);
    const lost = total.filter(Number.isNaN).length;
    expect(lost).toBeGreaterThanOrEqual(24);
    expect(lost).toBeLessThanOrEqual(3 * 60);
    const { good, total: all } = monthOf('product-answers', start);
    expect(good.some((value, i) => value > all[i])).toBe(true);
  });

  it('sees a service that nobody asks', () => {
    const { total, coverage } = monthOf('forecasts-answer', start);
    expect(sum(total)).toBe(0);
    expect(coverage.every(value => value === 1)).toBe(true);
  });
});
