import type { NotificationService } from '@backstage/plugin-notifications-node';
import { withinSeconds } from '../../../platform/withinSeconds';
import type { DecisionNews, DecisionNotifier } from './DecisionNotifier';
import { holderInWords } from './inWords';
import { modelPath } from './modelPath';

const TIMEOUT_SECONDS = 10;

/** The client of the service says no more than the status in its text: nobody answers where it would be. */
const ABSENT = /\bstatus 404\b/;

/** Services ask for promotions, too; notifications are for people. */
const PERSON = /^(user|group):/;

/** Tells people by a notification of the portal. */
export function createDecisionNotifier(
  notifications: NotificationService,
): DecisionNotifier {
  return {
    async tell(news, signal) {
      const { promotion, model, touched } = news;
      const { owner } = model;
      const people = [owner, promotion.requestedBy, ...touched].flatMap(ref =>
        ref !== null && PERSON.test(ref) ? [ref] : [],
      );
      // What is made up to show the pages bothers nobody.
      if (people.length === 0 || model.isExample) return;
      const { decidedBy } = promotion;
      try {
        await withinSeconds(TIMEOUT_SECONDS, signal, () =>
          notifications.send({
            recipients: {
              type: 'entity',
              entityRef: [...new Set(people)],
              ...(decidedBy !== null && { excludeEntityRef: decidedBy }),
            },
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
