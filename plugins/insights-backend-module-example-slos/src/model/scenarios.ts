import { seedOf } from './chance';
import type { Scenario } from './Scenario';

/** Scenarios of the demo company's shop, from the shop window to the parcel at the door. */
const shop: readonly Omit<Scenario, 'seed'>[] = [
  {
    id: 'gateway-answers',
    service: 'shop-gateway',
    rhythm: 'shop',
    requestsAMinute: 4_000,
    badRatio: 0.0002,
    incidents: [
      {
        title: 'Shop gateway runs out of connections',
        ...{ everyWeeks: 2, times: 1, afterDeploy: 0.5 },
        ...{ minutes: [6, 12], badRatio: [0.05, 0.12] },
      },
    ],
  },
  {
    id: 'gateway-speed',
    service: 'shop-gateway',
    rhythm: 'shop',
    requestsAMinute: 4_000,
    badRatio: 0.004,
    incidents: [
      {
        title: 'Product pages load slowly',
        ...{ everyWeeks: 1, times: 2, afterDeploy: 0.6 },
        ...{ minutes: [35, 80], badRatio: [0.04, 0.09] },
      },
    ],
  },
  {
    id: 'search-speed',
    service: 'shop-search',
    rhythm: 'shop',
    requestsAMinute: 1_200,
    badRatio: 0.01,
    incidents: [
      {
        title: 'Search is slow while its index is rebuilt',
        ...{ everyWeeks: 1, times: 2, afterDeploy: 0.3 },
        ...{ minutes: [75, 120], badRatio: [0.12, 0.3] },
      },
    ],
  },
  {
    id: 'product-answers',
    service: 'product-service',
    rhythm: 'shop',
    requestsAMinute: 1_500,
    badRatio: 0.0001,
    incidents: [
      {
        title: 'Product database is locked by a migration',
        ...{ everyWeeks: 3, times: 1, afterDeploy: 1 },
        ...{ minutes: [4, 8], badRatio: [0.2, 0.5] },
      },
    ],
    glitchEveryWeeks: 2,
  },
  {
    id: 'prices-current',
    service: 'price-engine',
    rhythm: 'shop',
    requestsAMinute: 600,
    badRatio: 0.0005,
    incidents: [],
    // While the price lists of the suppliers are read.
    daily: { fromMinute: 240, toMinute: 330, badRatio: 0.125 },
  },
  {
    id: 'recommendations-answer',
    service: 'recommender',
    rhythm: 'shop',
    requestsAMinute: 2_000,
    badRatio: 0.0008,
    incidents: [
      {
        title: 'Recommender loads a new model too slowly',
        ...{ everyWeeks: 1, times: 1, afterDeploy: 0.9 },
        ...{ minutes: [25, 55], badRatio: [0.3, 0.5] },
      },
    ],
  },
  {
    id: 'supplier-files',
    service: 'supplier-import',
    rhythm: 'night',
    // 140 files a night.
    requestsAMinute: 140 / 1440,
    badRatio: 0.009,
    incidents: [],
  },
  {
    id: 'forecasts-answer',
    service: 'demand-forecast',
    rhythm: 'steady',
    // In production, and nobody asks yet.
    requestsAMinute: 0,
    badRatio: 0,
    incidents: [],
  },
];

/** Scenarios of the paid order. */
const order: readonly Omit<Scenario, 'seed'>[] = [
  {
    id: 'cart-answers',
    service: 'cart-service',
    rhythm: 'shop',
    requestsAMinute: 900,
    badRatio: 0.00005,
    incidents: [
      {
        title: 'Cart store fails over',
        ...{ everyWeeks: 3, times: 1, afterDeploy: 0 },
        ...{ minutes: [3, 6], badRatio: [0.3, 0.6] },
      },
    ],
  },
  {
    id: 'checkout-pages',
    service: 'checkout-web',
    rhythm: 'shop',
    requestsAMinute: 300,
    badRatio: 0.002,
    incidents: [
      {
        title: 'Checkout cannot show delivery dates',
        ...{ everyWeeks: 1, times: 1, afterDeploy: 0.8 },
        ...{ minutes: [14, 28], badRatio: [0.2, 0.6] },
      },
    ],
  },
  {
    id: 'payment-answers',
    service: 'payment-service',
    rhythm: 'shop',
    requestsAMinute: 240,
    badRatio: 0.00005,
    incidents: [
      {
        title: 'Payment provider refuses cards',
        ...{ everyWeeks: 1, times: 1, afterDeploy: 0.4 },
        ...{ minutes: [15, 19], badRatio: [0.33, 0.4] },
      },
    ],
  },
  {
    id: 'orders-accepted',
    service: 'order-service',
    rhythm: 'shop',
    requestsAMinute: 120,
    badRatio: 0.0001,
    incidents: [
      {
        title: 'Order database fails over',
        ...{ everyWeeks: 4, times: 1, afterDeploy: 0 },
        ...{ minutes: [6, 10], badRatio: [0.6, 1] },
      },
    ],
  },
  {
    id: 'parcel-pages',
    service: 'parcel-tracking',
    rhythm: 'shop',
    requestsAMinute: 200,
    badRatio: 0.001,
    incidents: [
      {
        title: 'A carrier does not say where its parcels are',
        ...{ everyWeeks: 2, times: 1, afterDeploy: 0 },
        ...{ minutes: [30, 70], badRatio: [0.1, 0.25] },
      },
    ],
    gapEveryWeeks: 3,
  },
  {
    id: 'picking-walks',
    service: 'route-planner',
    rhythm: 'warehouse',
    requestsAMinute: 40,
    badRatio: 0.001,
    incidents: [],
  },
  {
    id: 'sign-ins',
    service: 'account-service',
    rhythm: 'shop',
    requestsAMinute: 150,
    badRatio: 0.0001,
    incidents: [
      {
        title: 'E-mails with sign-in links are late',
        ...{ everyWeeks: 5, times: 1, afterDeploy: 0.5 },
        ...{ minutes: [20, 45], badRatio: [0.1, 0.2] },
      },
    ],
  },
];

/** Scenarios of stores, which seldom fail. */
const stores: readonly Omit<Scenario, 'seed'>[] = [
  {
    id: 'product-db-serves',
    service: 'product-db',
    rhythm: 'shop',
    requestsAMinute: 6_000,
    badRatio: 0.00004,
    incidents: [],
  },
  {
    id: 'payments-db-serves',
    service: 'payments-db',
    rhythm: 'shop',
    requestsAMinute: 700,
    badRatio: 0.00002,
    incidents: [],
  },
  {
    id: 'accounts-db-serves',
    service: 'accounts-db',
    rhythm: 'shop',
    requestsAMinute: 500,
    badRatio: 0.00003,
    incidents: [],
  },
];

/** All scenarios, each with its own luck. */
export const scenarios: readonly Scenario[] = [
  ...shop,
  ...order,
  ...stores,
].map(scenario => ({ ...scenario, seed: seedOf(scenario.id) }));
