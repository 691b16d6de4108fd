import type { NotificationService } from '@backstage/plugin-notifications-node';
import { notifyPeople } from '../../../platform/notifyPeople';
import type { DecisionNews, DecisionNotifier } from './DecisionNotifier';
import { holderInWords } from './inWords';
import { modelPath } from './modelPath';

/** Tells people by a notification of the portal. */
export function createDecisionNotifier(
  notifications: NotificationService,
): DecisionNotifier {
  return {
    async tell(news, signal) {
      const { promotion, model, touched } = news;
      // What is made up to show the pages bothers nobody.
      if (model.isExample) return;
      await notifyPeople(
        notifications,
        {
          people: [model.owner, promotion.requestedBy, ...touched],
          but: promotion.decidedBy,
          payload: payloadOf(news),
        },
        signal,
      );
    },
  };
}

function payloadOf({ promotion, model }: DecisionNews) {
  const { id, state, decisionReason, reason, failure } = promotion;
  return {
    title: titleOf(promotion, model),
    description: failure ?? decisionReason ?? reason ?? undefined,
    link: modelPath(model),
    severity: state === 'failed' ? ('high' as const) : ('normal' as const),
    topic: 'Models',
    scope: `model-promotion:${id}`,
  };
}

function titleOf(
  { alias, toVersion, state }: DecisionNews['promotion'],
  model: DecisionNews['model'],
): string {
  const holder = holderInWords(toVersion);
  const wanted = `${holder} of ${model.name} as ${alias}`;
  switch (state) {
    case 'applied':
      return `${model.name}: ${holder} holds ${alias} now`;
    case 'rejected':
      return `Rejected: ${wanted}`;
    default:
      return `Could not be done: ${wanted}`;
  }
}
