import type { AlertEpisode } from '../../model/alerting/AlertEpisode';
import { sha256 } from '../../../../platform/digest';
import type { Webhook } from './postJson';

/** A webhook that alerts are posted to, as an operator describes it. */
export interface AlertWebhook extends Webhook {
  /** `alertmanager` is its API that takes alerts, `webhook` what it sends to receivers. */
  readonly format: 'alertmanager' | 'webhook';
  readonly severities: readonly AlertEpisode['severity'][];
  readonly includeExamples: boolean;
}

/** What targets of webhooks have in common. Paths may hold credentials: the host alone names them. */
export function describeWebhook(webhook: AlertWebhook) {
  const { url, format, severities, includeExamples } = webhook;
  return {
    key: `${format}:${sha256('hex', url).slice(0, 32)}`,
    title: `The webhook at ${new URL(url).host}`,
    takes: ({ severity, isExample }: AlertEpisode) =>
      severities.includes(severity) && (includeExamples || !isExample),
  };
}
