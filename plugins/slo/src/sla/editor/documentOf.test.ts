import { SlaAgreement } from '@almanac/backstage-plugin-insights-react';
import { sampleStanding } from '../__testUtils__/sampleSla';
import { documentOf } from './documentOf';
import { emptyForm, formOf } from './SlaForm';

const { agreement } = sampleStanding();

/** Runs where clocks are those of a zone; the environment that tests see is a copy, which the clock does not read. */
function inZone(timeZone: string, run: () => void) {
  const { env } = process.getBuiltinModule('process');
  const before = env.TZ;
  env.TZ = timeZone;
  try {
    run();
  } finally {
    if (before === undefined) delete env.TZ;
    else env.TZ = before;
  }
}

const specOf = (form: Parameters<typeof documentOf>[0]) =>
  JSON.parse(documentOf(form)).spec;

describe('the document of a form', () => {
  it('says what the agreement says that filled it in', () => {
    const document = JSON.parse(documentOf(formOf(agreement, 2026)));
    expect(document.metadata).toEqual({
      name: 'brightside-checkout',
      displayName: 'Checkout for Brightside',
    });
    expect(document.spec).toEqual({
      customer: 'Brightside Outlet',
      slo: 'checkout-availability',
      objective: 0,
      target: 0.995,
      timeWindow: [
        {
          duration: '1M',
          calendar: {
            startTime: '2026-01-01 00:00:00',
            timeZone: 'Europe/Berlin',
          },
        },
      ],
      since: '2026-07-01',
      url: 'https://example.com/agreements/brightside',
      exclusions: [
        {
          start: '2026-11-14T22:00:00Z',
          end: '2026-11-15T00:00:00Z',
          reason: 'Announced maintenance',
        },
      ],
      credits: {
        currency: 'EUR',
        feePerPeriod: '4500.00',
        tiers: [
          { below: 0.995, percent: 10 },
          { below: 0.99, percent: 25 },
        ],
        capPercent: 25,
      },
    });
  });

  it.each([
    ['99.95', 0.9995],
    ['99,95', 0.9995],
    [' 99.999 ', 0.99999],
    ['99.9 %', '99.9 %'],
    ['', ''],
  ])('takes "%s" in percent as %p', (typed, target) => {
    const form = { ...emptyForm(2026), target: typed };
    expect(specOf(form).target).toBe(target);
  });

  it.each([
    ['4500,50', '4500.50'],
    [' 4500.5 ', '4500.5'],
    ['4.500,50', '4.500.50'],
  ])('takes "%s" as the fee %p', (typed, fee) => {
    const form = { ...emptyForm(2026), hasCredits: true, fee: typed };
    expect(specOf(form).credits.feePerPeriod).toBe(fee);
  });

  it('leaves exclusions where they are, also in the hour that clocks go back', () =>
    inZone('Europe/Berlin', () => {
      // Both are 2:30 in Berlin, of which the first is meant by the text.
      expect(new Date('2026-10-25T02:30').toISOString()).toBe(
        '2026-10-25T00:30:00.000Z',
      );
      const exclusions = [
        {
          start: '2026-10-25T01:30:00Z',
          end: '2026-10-25T02:00:00.250Z',
          reason: 'Move',
        },
      ];
      const form = formOf({ ...agreement, exclusions }, 2026);
      expect(specOf(form).exclusions).toEqual(exclusions);
      form.exclusions[0].end = '2026-10-25T04:00';
      expect(specOf(form).exclusions).toEqual([
        { ...exclusions[0], end: '2026-10-25T03:00:00.000Z' },
      ]);
    }));

  it('leaves out what is empty, and credits that are not agreed', () => {
    const spec = specOf({ ...emptyForm(2026), kind: 'rolling', unit: 'd' });
    expect(Object.keys(spec)).toEqual([
      ...['objective', 'target', 'timeWindow', 'exclusions'],
    ]);
    expect(spec.timeWindow).toEqual([{ duration: '1d', isRolling: true }]);
  });

  it('keeps a rolling window and seconds of an exclusion', () => {
    const rolling: SlaAgreement = {
      ...agreement,
      window: { kind: 'rolling', duration: { count: 30, unit: 'd' } },
      exclusions: [
        {
          start: '2026-11-14T22:00:07.000Z',
          end: '2026-11-14T23:00:00.000Z',
          reason: 'Move',
        },
      ],
    };
    expect(specOf(formOf(rolling, 2026))).toMatchObject({
      timeWindow: [{ duration: '30d', isRolling: true }],
      exclusions: rolling.exclusions,
    });
  });
});
