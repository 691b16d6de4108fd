import { SloPromise } from '@almanac/backstage-plugin-insights-react';
import { sampleWorking } from '../../gallery/samples/sampleWorking';

/** What can be promised of the sample SLO: less than is asked, and payments hold it back. */
export function samplePromise(changes: Partial<SloPromise> = {}): SloPromise {
  return {
    slo: 'checkout-availability',
    entityRef: 'component:default/checkout',
    objective: 0,
    target: 0.995,
    verdict: 'ifIndependent',
    inWords:
      '99.5 % can be promised while failures do not depend on each other: 99.6 % is the best then, and 99.3 % the worst if they do. component:default/payments holds it back most: if it never failed, 0.3 points more could be promised.',
    independent: 0.996,
    lowest: 0.993,
    highest: 0.997,
    heldBackBy: [{ entityRef: 'component:default/payments', gain: 0.003 }],
    dependencies: [
      {
        entityRef: 'component:default/mail',
        title: 'Mail',
        isKnown: true,
        neededBy: [
          { entityRef: 'component:default/checkout', kind: 'soft', share: 0.2 },
        ],
        sli: null,
        ownAvailability: null,
        slo: null,
        objective: null,
        window: null,
        coverage: null,
      },
      {
        entityRef: 'component:default/payments',
        title: 'Payments',
        isKnown: true,
        neededBy: [{ entityRef: 'component:default/checkout', kind: 'hard' }],
        sli: 0.997,
        ownAvailability: 0.997,
        slo: 'payments-answer',
        objective: 0,
        window: { kind: 'rolling', duration: { count: 30, unit: 'd' } },
        coverage: 1,
      },
    ],
    unknown: ['component:default/mail'],
    shared: [],
    circles: [],
    faults: [],
    assumptions: ['The service itself never fails.'],
    measured: 0.9954,
    isMeasuredBelow: false,
    isExample: false,
    working: sampleWorking,
    ...changes,
  };
}
