import type { Loose } from './Loose';

/** The alert policies that are written in a document: itself, or those within an SLO. */
export function policiesIn(document: Loose): Loose[] {
  return document.at('kind').text === 'AlertPolicy'
    ? [document]
    : document.at('spec', 'alertPolicies').items;
}

/** The specs of alert conditions that are written in a document: its own, or those within its policies. */
export function conditionsIn(document: Loose): Loose[] {
  const specs =
    document.at('kind').text === 'AlertCondition'
      ? [document.at('spec')]
      : policiesIn(document)
          .flatMap(policy => policy.at('spec', 'conditions').items)
          .map(condition => condition.at('spec'));
  return specs.filter(({ isSet }) => isSet);
}
