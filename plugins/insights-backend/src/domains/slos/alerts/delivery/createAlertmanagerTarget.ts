import { instantOf } from '../../model/window/instantOf';
import type { AlertTarget } from './AlertTarget';
import { describeWebhook, type AlertWebhook } from './AlertWebhook';
import { postJson } from './postJson';
import { wireAlert } from './wireAlert';

/** As often as an Alertmanager hears of an alert that still fires. */
const REPEAT_SECONDS = 120;

/**
 * An Alertmanager takes an alert for resolved that it has not heard of for so long. Prometheus leaves four of its
 * intervals; one more gives a portal time to start anew.
 */
const VALID_SECONDS = 5 * REPEAT_SECONDS;

/**
 * An Alertmanager: is told of alerts as Prometheus tells it.
 *
 * @see https://prometheus.io/docs/alerting/latest/alerts_api/
 */
export function createAlertmanagerTarget(
  webhook: AlertWebhook,
  portalUrl: string | undefined,
): AlertTarget {
  const url = `${webhook.url.replace(/\/+$/, '')}/api/v2/alerts`;
  return {
    ...describeWebhook(webhook),
    mostAtOnce: 100,
    repeatSeconds: REPEAT_SECONDS,
    async send(episodes, nowSeconds, signal) {
      const alerts = episodes.map(episode => ({
        ...wireAlert(episode, portalUrl),
        endsAt: instantOf(
          episode.resolvedAtSeconds ?? nowSeconds + VALID_SECONDS,
        ),
      }));
      await postJson({ ...webhook, url }, alerts, signal);
    },
  };
}
