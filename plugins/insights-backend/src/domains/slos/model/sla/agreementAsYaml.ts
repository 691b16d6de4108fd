import { stringify } from 'yaml';
import { formatDuration } from '../window/Duration';
import type { Agreement } from './Agreement';
import { AGREEMENT_API_VERSION, AGREEMENT_KIND } from './agreementSchema';

/** An agreement as a document that is read back as the same. */
export function agreementAsYaml(agreement: Agreement): string {
  const { id, title, window, exclusions, credits, ...rest } = agreement;
  const { customer, slo, objective, target, since, owner, url } = rest;
  const duration = formatDuration(window.duration);
  return stringify({
    apiVersion: AGREEMENT_API_VERSION,
    kind: AGREEMENT_KIND,
    metadata: { name: id, displayName: title },
    spec: {
      ...{ customer, slo, objective, target },
      timeWindow: [
        window.kind === 'rolling'
          ? { duration, isRolling: true }
          : {
              duration,
              calendar: {
                startTime: window.anchor.replace('T', ' '),
                timeZone: window.timeZone,
              },
            },
      ],
      ...(since !== undefined && { since }),
      ...(exclusions.length > 0 && { exclusions }),
      ...(credits && { credits }),
      ...(owner !== undefined && { owner }),
      ...(url !== undefined && { url }),
    },
  });
}
