import type { AlertEpisode } from '../../model/alerting/AlertEpisode';
import { instantOf } from '../../model/window/instantOf';
import type { AlertTarget } from './AlertTarget';
import { describeWebhook, type AlertWebhook } from './AlertWebhook';
import { labelsFingerprint } from './labelsFingerprint';
import { postJson } from './postJson';
import { wireAlert } from './wireAlert';

/** As often as an Alertmanager tells its receivers of what still fires, unless they are configured otherwise. */
const REPEAT_SECONDS = 4 * 3_600;

/** How Go writes a time that is none: an alert that fires has no end. */
const NO_TIME = '0001-01-01T00:00:00Z';

/** Somebody who takes what an Alertmanager sends to the receivers of its webhooks. */
export function createWebhookTarget(
  webhook: AlertWebhook,
  portalUrl: string | undefined,
): AlertTarget {
  return {
    ...describeWebhook(webhook),
    // Each alert is a group of its own.
    mostAtOnce: 1,
    repeatSeconds: REPEAT_SECONDS,
    async send(episodes, _nowSeconds, signal) {
      for (const episode of episodes) {
        await postJson(webhook, webhookMessage(episode, portalUrl), signal);
      }
    },
  };
}

/**
 * A message in version 4 of the format.
 *
 * @see https://prometheus.io/docs/alerting/latest/configuration/#webhook_config
 */
export function webhookMessage(
  episode: AlertEpisode,
  portalUrl: string | undefined,
) {
  const { generatorURL = '', ...alert } = wireAlert(episode, portalUrl);
  const { labels, annotations } = alert;
  const { resolvedAtSeconds } = episode;
  const status = resolvedAtSeconds === null ? 'firing' : 'resolved';
  const fingerprint = labelsFingerprint(labels);
  const endsAt =
    resolvedAtSeconds === null ? NO_TIME : instantOf(resolvedAtSeconds);
  return {
    version: '4',
    groupKey: `{}:{alert="${fingerprint}"}`,
    truncatedAlerts: 0,
    status,
    receiver: 'almanac',
    groupLabels: labels,
    commonLabels: labels,
    commonAnnotations: annotations,
    externalURL: portalUrl ?? '',
    alerts: [{ status, ...alert, endsAt, generatorURL, fingerprint }],
  };
}
