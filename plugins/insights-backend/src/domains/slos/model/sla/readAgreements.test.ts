import { agreementAsYaml } from './agreementAsYaml';
import { compareWithObjective } from './compareWithObjective';
import { readAgreements } from './readAgreements';

const RIGHT = `apiVersion: almanac.io/v1
kind: ServiceLevelAgreement
metadata: { name: partner, displayName: A partner }
spec:
  customer: Northwind
  slo: orders
  objective: 1
  target: 0.998
  timeWindow:
    - duration: 1M
      calendar: { startTime: 2026-01-01 00:00:00, timeZone: Europe/Berlin }
  since: 2026-03-01
  exclusions:
    - { start: 2026-11-15T03:00:00+01:00, end: 2026-11-15T05:00:00+01:00, reason: Maintenance }
  credits:
    currency: EUR
    feePerPeriod: 2500.5
    tiers: [{ below: 0.998, percent: 5 }, { below: 0.99, percent: 12.5 }]
  owner: group:default/orders
  url: https://example.com/sla
`;

const read = (text: string) => readAgreements([{ file: 'slas.yaml', text }]);

describe('reading agreements', () => {
  it('reads all that they say, instants in UTC and amounts with all digits', () => {
    const { placed, faults } = read(RIGHT);
    expect(faults).toEqual([]);
    expect(placed[0].agreement).toEqual({
      id: 'partner',
      title: 'A partner',
      customer: 'Northwind',
      slo: 'orders',
      objective: 1,
      target: 0.998,
      window: {
        kind: 'calendar',
        duration: { count: 1, unit: 'M' },
        anchor: '2026-01-01T00:00:00',
        timeZone: 'Europe/Berlin',
      },
      since: '2026-03-01',
      exclusions: [
        {
          start: '2026-11-15T02:00:00.000Z',
          end: '2026-11-15T04:00:00.000Z',
          reason: 'Maintenance',
        },
      ],
      credits: {
        currency: 'EUR',
        feePerPeriod: '2500.50',
        tiers: [
          { below: 0.998, percent: 5 },
          { below: 0.99, percent: 12.5 },
        ],
      },
      owner: 'group:default/orders',
      url: 'https://example.com/sla',
    });
  });

  it('reads what it writes as the same', () => {
    const [{ agreement }] = read(RIGHT).placed;
    const again = read(agreementAsYaml(agreement));
    expect(again.faults).toEqual([]);
    expect(again.placed[0].agreement).toEqual(agreement);
  });

  it('names every fault at once, each with its place, path and remedy', () => {
    const { placed, faults, wrongFiles } = read(
      RIGHT.replace('Europe/Berlin', 'Europe/Nowhere')
        .replace('end: 2026-11-15T05', 'end: 2026-11-15T02')
        .replace('currency: EUR', 'currency: EURO')
        .replace('percent: 12.5', 'percent: 4')
        .replace('below: 0.998', 'below: 0.999')
        .replace('url: https', 'link: https'),
    );
    expect(placed).toEqual([]);
    expect([...wrongFiles]).toEqual(['slas.yaml']);
    expect(
      faults.map(({ line, path, rule }) => `${line} ${path} ${rule}`).sort(),
    ).toEqual([
      '11 spec.timeWindow[0].calendar.timeZone sla/calendar',
      '14 spec.exclusions[0].end sla/exclusion-order',
      '16 spec.credits.currency sla/currency',
      '18 spec.credits.tiers[0].below sla/tier-above-target',
      '18 spec.credits.tiers[1].percent sla/tier-order',
      '5 spec sla/value',
    ]);
    expect(faults.every(({ howToMend }) => howToMend.length > 10)).toBe(true);
  });

  it.each([
    ['feePerPeriod: 2500.5', "feePerPeriod: '2500.505'", 'sla/fee'],
    ['percent: 12.5', 'percent: 120', 'sla/whole-fee'],
    ['below: 0.99,', 'below: 0.9985,', 'sla/tier-order'],
    ['duration: 1M', 'duration: 1h', 'sla/window-length'],
    [
      '- duration: 1M',
      '- duration: 1M\n      isRolling: true',
      'sla/rolling-or-calendar',
    ],
    ['2026-01-01 00:00:00', '2026-02-31 00:00:00', 'sla/calendar'],
    ['+01:00, end', ', end', 'sla/value'],
    ['target: 0.998', 'target: 99.8', 'sla/value'],
    ['owner: group:default/orders', 'owner: ":"', 'sla/owner'],
  ])('refuses %s as %s', (from, to, rule) => {
    expect(read(RIGHT.replace(from, to)).faults.map(one => one.rule)).toContain(
      rule,
    );
  });

  it('takes more than the fee where a cap says where it ends', () => {
    const text = RIGHT.replace('percent: 12.5', 'percent: 120').replace(
      'currency: EUR',
      'currency: EUR\n    capPercent: 150',
    );
    expect(read(text).faults).toEqual([]);
  });

  it('keeps the first of two with one name, and tells of the other', () => {
    const { placed, faults } = read(`${RIGHT}---\n${RIGHT}`);
    expect(placed).toHaveLength(1);
    expect(faults).toMatchObject([{ rule: 'sla/duplicate-name', line: 24 }]);
  });
});

describe('an agreement beside the objective', () => {
  const window = {
    kind: 'rolling',
    duration: { count: 30, unit: 'd' },
  } as const;
  const compare = (target: number, objective: number, other: object = window) =>
    compareWithObjective(
      { target, window },
      { target: objective, window: other as typeof window },
    );

  it('has what is left when a stricter objective is gone', () => {
    // 0.06 of 0.1 points are gone.
    expect(compare(0.999, 0.9994)).toEqual({
      objectiveTarget: 0.9994,
      difference: 0.0004,
      isSameWindow: true,
      leftWhenBudgetIsGone: 0.4,
      inWords:
        'The objective is stricter by 0.04 points: its budget is gone when 40 % of what the agreement allows is left.',
    });
  });

  it('is not warned of by one that is as strict or looser', () => {
    expect(compare(0.999, 0.999).inWords).toContain('warns of nothing before');
    expect(compare(0.999, 0.995)).toMatchObject({
      difference: -0.004,
      leftWhenBudgetIsGone: -4,
      inWords: expect.stringContaining('looser by 0.4 points'),
    });
  });

  it('says where the two look at different windows', () => {
    const week = { kind: 'rolling', duration: { count: 7, unit: 'd' } };
    expect(compare(0.999, 0.9994, week)).toMatchObject({
      isSameWindow: false,
      inWords: expect.stringContaining('the last 7 days and the last 30 days'),
    });
  });

  it('allows nothing at 100 %', () => {
    expect(compare(1, 0.999).leftWhenBudgetIsGone).toBeNull();
  });
});
