import type { NotificationService } from '@backstage/plugin-notifications-node';
import { summaryOf } from './__testUtils__/policiesOnDatabase';
import { createNotificationActionNotifier } from './createNotificationActionNotifier';
import { openedAction } from './openedAction';

const OPENED = Date.parse('2026-11-26T12:00:00Z') / 1_000;
const RULE = {
  ...{ name: 'look', action: 'Find out what burns', dueSeconds: 86_400 },
  when: { kind: 'consumed', share: 0.75 } as const,
};
const POLICY = {
  ...{ name: 'pay', title: 'Pay', rules: [RULE] },
  appliesTo: { owners: [], systems: [], services: [], tags: [], slos: [] },
};

/** A portal that keeps what it was sent, or fails. */
function portal(fault?: Error) {
  const sent: Parameters<NotificationService['send']>[0][] = [];
  const notifier = createNotificationActionNotifier({
    async send(options) {
      if (fault) throw fault;
      sent.push(options);
    },
  });
  const tell = (
    kind: 'opened' | 'overdue',
    rest: Parameters<typeof summaryOf>[2] = {},
  ) => {
    const summary = summaryOf('cart', 0.8, rest);
    const action = openedAction(summary, POLICY, RULE, OPENED);
    return notifier.tell({ action, kind }, new AbortController().signal);
  };
  return { sent, tell };
}

describe('notifications of actions', () => {
  it('tell the owner what is to be done until when, in the place of what was told before', async () => {
    const { sent, tell } = portal();
    await tell('opened');
    await tell('overdue');
    expect(sent).toMatchObject([
      {
        recipients: { type: 'entity', entityRef: 'group:default/checkout' },
        payload: {
          title: 'To be done until 2026-11-27 12:00 UTC: The cart',
          description: 'Find out what burns',
          ...{ link: '/slo/cart', severity: 'normal' },
        },
      },
      {
        payload: {
          title: 'Overdue since 2026-11-27 12:00 UTC: The cart',
          severity: 'high',
        },
      },
    ]);
    const [first, second] = sent.map(({ payload }) => payload.scope);
    expect(first).toBe(second);
  });

  it('are not sent to nobody, nor for what is made up', async () => {
    const { sent, tell } = portal();
    await tell('opened', { owner: null });
    await tell('opened', { isExample: true });
    expect(sent).toEqual([]);
  });

  it('fail where they are not taken, not where the portal has none', async () => {
    const failing = portal(new Error('Request failed with status 503'));
    await expect(failing.tell('opened')).rejects.toThrow('503');
    const none = portal(new Error('Request failed with status 404'));
    await expect(none.tell('opened')).resolves.toBeUndefined();
  });
});
