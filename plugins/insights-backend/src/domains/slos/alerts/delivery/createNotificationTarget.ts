import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { AlertEpisode } from '../../model/alerting/AlertEpisode';
import type { AlertTarget } from './AlertTarget';
import { alertTexts } from './alertTexts';
import { DeliveryFault } from './DeliveryFault';
import { sloPath } from './sloLink';
import { withinSeconds } from './withinSeconds';

const TIMEOUT_SECONDS = 10;

const SEVERITIES = { page: 'critical', ticket: 'high' } as const;

/** The client of the service says the status of an answer in the text of its error alone. */
const STATUS = /\bstatus (\d{3})\b/;

/** The owner of an SLO, by a notification of the portal. What is told of an episode later takes the place of it. */
export function createNotificationTarget(
  notifications: NotificationService,
): AlertTarget {
  return {
    key: 'notifications',
    title: 'The notifications of the portal',
    mostAtOnce: 1,
    takes: ({ owner, isExample }) => owner !== null && !isExample,
    async send(episodes, _nowSeconds, signal) {
      for (const episode of episodes) {
        await withinSeconds(
          TIMEOUT_SECONDS,
          signal,
          notify(notifications, episode),
        );
      }
    },
  };
}

async function notify(
  notifications: NotificationService,
  episode: AlertEpisode,
): Promise<void> {
  const { id, owner, severity, state, slo } = episode;
  if (owner === null) return;
  const { summary, description } = alertTexts(episode);
  try {
    await notifications.send({
      recipients: { type: 'entity', entityRef: owner },
      payload: {
        title: summary,
        description,
        link: sloPath(slo),
        severity: state === 'resolved' ? 'normal' : SEVERITIES[severity],
        topic: 'SLO alerts',
        scope: `slo-alert:${id}`,
      },
    });
  } catch (cause) {
    throw faultOf(cause);
  }
}

function faultOf(cause: unknown): DeliveryFault {
  const status = STATUS.exec(String(cause))?.[1];
  if (status === '404') {
    return new DeliveryFault(
      'no notifications backend is installed in this portal, so that owners are not told by it',
      { isLasting: true, cause },
    );
  }
  const answer = status ? `they answer with ${status}` : 'they do not answer';
  return new DeliveryFault(answer, { cause });
}
