const consumers = {
  count: 2,
  unseen: 1,
  owners: ['group:default/checkout', 'group:default/fulfilment'],
};

const due = {
  ...{ contractRef: 'api:default/payments', title: 'Payments' },
  ...{ owner: 'group:default/checkout', kind: 'operation' },
  ...{ name: 'GET /refunds', pointer: '/paths/~1refunds/get' },
  ...{ sunsetOn: '2026-04-15', state: 'due', reason: 'Ask /payments.' },
  ...{ knownSince: '2026-01-01T00:00:00.000Z', consumers },
};

/** What is to end, as the API answers, of each state: a demo whose days pass would have none of some. */
export const sampleEnds = {
  list: {
    items: [
      { ...due, name: 'GET /cards', sunsetOn: '2026-02-01', state: 'overdue' },
      due,
      {
        ...due,
        ...{ contractRef: 'api:default/cart', title: 'Cart', kind: 'api' },
        ...{ name: 'Cart', pointer: null, reason: null, owner: null },
        ...{ sunsetOn: null, state: 'undated', consumers: null },
      },
    ],
    nextCursor: null,
  },
  overview: {
    ...{ today: '2026-03-20', dueDays: 30, overdue: 1, dueSoon: 1 },
    ...{ later: 0, undated: 1 },
    contractCount: 2,
    months: [
      { month: '2026-02', count: 1 },
      { month: '2026-04', count: 1 },
    ],
  },
};
