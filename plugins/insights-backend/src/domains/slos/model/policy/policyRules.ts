import { Loose } from '../openslo/Loose';
import type { Finding } from '../openslo/OpenSloFault';
import { parseDuration, secondsOf } from '../window/Duration';

/** A rule that the shape of a policy cannot say. */
interface PolicyDocumentRule {
  readonly id: string;
  readonly find: (rules: readonly Loose[]) => Iterable<Finding>;
}

const DAY_SECONDS = 86_400;
/** A quarter: what may wait longer is decided in another place. */
const LONGEST_DUE_DAYS = 92;

/** What a policy must keep to beyond its shape. */
export const POLICY_RULES: readonly PolicyDocumentRule[] = [
  {
    id: 'policy/rule-name',
    *find(rules) {
      const named = new Set<string>();
      for (const rule of rules) {
        const { text, path } = rule.at('name');
        if (text !== undefined && named.has(text)) {
          yield {
            path,
            detail: `is the name of another rule, too: ${text}`,
            howToMend: 'Give each rule of a policy its own name.',
          };
        }
        named.add(text ?? '');
      }
    },
  },
  {
    id: 'policy/due-within',
    *find(rules) {
      for (const rule of rules) {
        const { text, path } = rule.at('dueWithin');
        const duration = parseDuration(text ?? '');
        if (!duration) continue;
        if (secondsOf(duration) <= LONGEST_DUE_DAYS * DAY_SECONDS) continue;
        yield {
          path,
          detail: `is longer than ${LONGEST_DUE_DAYS} days`,
          howToMend: 'Give a time within which something is done, such as 3d.',
        };
      }
    },
  },
  {
    id: 'policy/clears-below',
    *find(rules) {
      for (const rule of rules) {
        const clears = rule.at('clearsBelow');
        if (clears.number === undefined) continue;
        const { number: share } = rule.at('when', 'consumed');
        const { text: state } = rule.at('when', 'state');
        const threshold = state === 'exhausted' ? 1 : share;
        if (state === 'burning') {
          yield {
            path: clears.path,
            detail:
              'is not for a rule on burning, which says nothing of a part',
            howToMend: 'Remove it: alerts end after a quiet time of their own.',
          };
        } else if (threshold !== undefined && clears.number > threshold) {
          yield {
            path: clears.path,
            detail: `is above the threshold of ${threshold}: the action would close at once`,
            howToMend: 'Give a smaller part of the budget than the threshold.',
          };
        }
      }
    },
  },
];
