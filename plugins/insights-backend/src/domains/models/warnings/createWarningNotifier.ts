import type { NotificationService } from '@backstage/plugin-notifications-node';
import { notifyPeople } from '../../../platform/notifyPeople';
import { modelPath } from '../lifecycle/modelPath';
import type { Warning } from './Warning';
import { warningInWords } from './warningInWords';
import type { WarningNotifier } from './WarningNotifier';

/** Warns people by a notification of the portal. */
export function createWarningNotifier(
  notifications: NotificationService,
): WarningNotifier {
  return {
    async tell(warning, touched, signal) {
      const { model, about } = warning;
      await notifyPeople(
        notifications,
        {
          people: [model.owner, ...touched],
          but: about.kind === 'deprecated' ? about.by : null,
          payload: {
            ...warningInWords(warning),
            link: modelPath(model),
            severity: about.kind === 'gone' ? 'high' : 'normal',
            topic: 'Models',
            // Who gets it a second time sees it once.
            scope: scopeOf(warning),
          },
        },
        signal,
      );
    },
  };
}

function scopeOf({ id, about }: Warning): string {
  return about.kind === 'gone' ? `model-loss:${id}` : `model-deprecation:${id}`;
}
