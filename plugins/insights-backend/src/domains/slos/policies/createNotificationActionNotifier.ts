import type { NotificationService } from '@backstage/plugin-notifications-node';
import { sloPath } from '../alerts/delivery/sloLink';
import { withinSeconds } from '../alerts/delivery/withinSeconds';
import { instantOf } from '../model/window/instantOf';
import type { ActionNews, ActionNotifier } from './ActionNotifier';

const TIMEOUT_SECONDS = 10;

/** The client of the service says no more than the status in its text: nobody answers where it would be. */
const ABSENT = /\bstatus 404\b/;

/** Tells owners by a notification of the portal. What is told of an action later takes the place of it. */
export function createNotificationActionNotifier(
  notifications: NotificationService,
): ActionNotifier {
  return {
    async tell(news, signal) {
      const { owner, isExample } = news.action;
      // What is made up to show the pages bothers nobody.
      if (owner === null || isExample) return;
      try {
        await withinSeconds(
          TIMEOUT_SECONDS,
          signal,
          notifications.send({
            recipients: { type: 'entity', entityRef: owner },
            payload: payloadOf(news),
          }),
        );
      } catch (error) {
        // A portal without notifications: the delivery of alerts tells its operator.
        if (!ABSENT.test(String(error))) throw error;
      }
    },
  };
}

function payloadOf({ action, kind }: ActionNews) {
  const { id, slo, title, dueAtSeconds } = action;
  const due = `${instantOf(dueAtSeconds).slice(0, 16).replace('T', ' ')} UTC`;
  return {
    title:
      kind === 'overdue'
        ? `Overdue since ${due}: ${title}`
        : `To be done until ${due}: ${title}`,
    description: action.action,
    link: sloPath(slo),
    severity: kind === 'overdue' ? ('high' as const) : ('normal' as const),
    topic: 'SLO policies',
    scope: `slo-action:${id}`,
  };
}
