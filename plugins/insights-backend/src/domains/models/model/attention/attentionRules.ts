import type { AttentionFacts } from './AttentionFacts';
import type { AttentionRule } from './AttentionRule';
import { INCOMPLETE_BELOW, OLD_AFTER_DAYS } from './attentionThresholds';
import {
  deprecatedInUse,
  deprecatedInWords,
  DEPRECATED_FIX,
  endsSoon,
} from './deprecatedInUse';
import { countOf, listOf } from './inWords';

const MILLISECONDS_PER_DAY = 86_400_000;

/** Every rule, the weightiest first: those to act on before those worth a look. */
export const ATTENTION_RULES: readonly AttentionRule[] = [
  {
    id: 'gone',
    severity: 'act',
    holdsWhenGone: true,
    when: facts => facts.goneSince !== null && isInUse(facts),
    why: facts =>
      `The registry has this model no more, and ${usersOf(facts)} left.`,
    fix: 'Move those who use it to another model, or bring it back in the registry.',
  },
  {
    id: 'version-failed',
    severity: 'act',
    holdsWhenGone: false,
    when: facts => failedVersions(facts).length > 0,
    why: facts =>
      `The registry could not finish ${listOf(failedVersions(facts))}.`,
    fix: 'See in the registry why, and register the version anew or move the alias.',
  },
  {
    id: 'promotion-waiting',
    severity: 'act',
    holdsWhenGone: true,
    when: facts => facts.waitingPromotions.length > 0,
    why: ({ waitingPromotions }) =>
      `${
        waitingPromotions.length === 1 ? 'This waits' : 'These wait'
      } for approval: ${listOf(waitingPromotions.map(promotionInWords))}.`,
    fix: 'Approve or reject, or take the request back.',
  },
  {
    id: 'no-owner',
    severity: 'act',
    holdsWhenGone: false,
    when: facts => facts.owner === null,
    why: () => 'Nobody is known to answer for this model.',
    fix: 'Name an owner on the card, or tie an entity with an owner to the model.',
  },
  {
    id: 'no-card',
    severity: 'act',
    holdsWhenGone: false,
    when: facts => !facts.isCardWritten,
    why: () =>
      'No person wrote anything on the card: it holds only what machines recorded.',
    fix: 'Write what the model is for and what it is not for.',
  },
  {
    id: 'deprecated-in-use',
    severity: 'act',
    holdsWhenGone: false,
    when: facts => deprecatedInUse(facts).some(one => endsSoon(facts, one)),
    why: deprecatedInWords,
    fix: DEPRECATED_FIX,
  },
  {
    id: 'gone',
    severity: 'watch',
    holdsWhenGone: true,
    when: facts => facts.goneSince !== null && !isInUse(facts),
    why: () =>
      'The registry has this model no more. No alias and no entity points at it.',
    fix: 'Nothing needs to be done if it was meant to go.',
  },
  {
    id: 'deprecated-in-use',
    severity: 'watch',
    holdsWhenGone: false,
    when: facts => {
      const used = deprecatedInUse(facts);
      return used.length > 0 && !used.some(one => endsSoon(facts, one));
    },
    why: deprecatedInWords,
    fix: DEPRECATED_FIX,
  },
  {
    id: 'unknown-risk',
    severity: 'watch',
    holdsWhenGone: false,
    when: facts => facts.riskTier === null,
    why: () => 'Nobody said how much harm a mistake of this model could do.',
    fix: 'Set the risk tier on the card.',
  },
  {
    id: 'incomplete-card',
    severity: 'watch',
    holdsWhenGone: false,
    // A card that nobody wrote is a cause of its own, told once.
    when: ({ completeness, isCardWritten }) =>
      isCardWritten &&
      completeness !== null &&
      completeness.score < INCOMPLETE_BELOW,
    why: ({ completeness }) =>
      `The card answers ${completeness?.answered} of ${completeness?.asked} headings of ${completeness?.title}.`,
    fix: 'Answer the open headings, or say why they do not apply.',
  },
  {
    id: 'worse-figures',
    severity: 'watch',
    holdsWhenGone: false,
    when: facts => facts.worseFigure !== null,
    why: ({ worseFigure, judgedVersion }) =>
      `Version ${judgedVersion?.version} does worse than version ${worseFigure?.before} by more than its interval: ${worseFigure?.inWords}.`,
    fix: 'Compare the two versions, and say on the card why this one is in use.',
  },
  {
    id: 'changed-figures',
    severity: 'watch',
    holdsWhenGone: false,
    when: facts => facts.changedFigures.length > 0,
    why: ({ changedFigures, judgedVersion }) =>
      `Figures of version ${
        judgedVersion?.version
      } are not those of its frozen card: ${listOf(changedFigures)}.`,
    fix: 'Look in the registry who changed them and why, and have the version approved anew.',
  },
  {
    id: 'no-evaluation',
    severity: 'watch',
    holdsWhenGone: false,
    when: facts => facts.judgedVersion !== null && !facts.isEvaluated,
    why: ({ judgedVersion }) =>
      `Version ${judgedVersion?.version} has no result on data that it was not trained on.`,
    fix: 'Log metrics together with the data for evaluation, or give results on the card.',
  },
  {
    id: 'old-version',
    severity: 'watch',
    holdsWhenGone: false,
    when: facts => ageDaysOf(facts) > OLD_AFTER_DAYS,
    why: facts =>
      `Version ${judgedInWords(facts)}, was made ${Math.floor(
        ageDaysOf(facts),
      )} days ago.`,
    fix: 'Look whether it still does what the card says, and make a new version where it does not.',
  },
];

function isInUse({ aliases, consumerCount }: AttentionFacts): boolean {
  return aliases.length > 0 || consumerCount > 0;
}

function usersOf({ aliases, consumerCount }: AttentionFacts): string {
  const users = [
    ...(aliases.length > 0
      ? [countOf(aliases.length, 'alias', 'aliases')]
      : []),
    ...(consumerCount > 0
      ? [countOf(consumerCount, 'entity', 'entities')]
      : []),
  ];
  const isOne = aliases.length + consumerCount === 1;
  return `${listOf(users)} ${isOne ? 'is' : 'are'}`;
}

function failedVersions({ judgedVersion, aliases }: AttentionFacts): string[] {
  const failed = aliases
    .filter(({ status }) => status === 'failed')
    .map(({ alias, version }) => `version ${version}, which holds ${alias}`);
  const isNamed = aliases.some(
    ({ version, status }) =>
      status === 'failed' && version === judgedVersion?.version,
  );
  return judgedVersion?.status === 'failed' && !isNamed
    ? [`version ${judgedVersion.version}, the latest`, ...failed]
    : failed;
}

function judgedInWords({ judgedVersion }: AttentionFacts): string {
  const { version, alias = null } = judgedVersion ?? {};
  return `${version}, ${
    alias === null ? 'the latest' : `which holds ${alias}`
  }`;
}

function promotionInWords({
  alias,
  toVersion,
}: AttentionFacts['waitingPromotions'][number]): string {
  return toVersion === null
    ? `the end of ${alias}`
    : `version ${toVersion} as ${alias}`;
}

/** Negative where the clock of the registry is ahead; NaN, which no threshold is below, where no instant is known. */
function ageDaysOf({ now, judgedVersion }: AttentionFacts): number {
  return (
    (Date.parse(now) - Date.parse(judgedVersion?.createdAt ?? '')) /
    MILLISECONDS_PER_DAY
  );
}
