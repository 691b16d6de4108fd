import type { ContractChange, ContractDiff } from '../diff/ContractDiff';
import { groupsOf, operationsInWords } from './groupsOf';

/** A diff for a terminal: one change per line, the most severe first. */
export function diffAsText(
  diff: ContractDiff,
  withDocumentation: boolean,
): string {
  const { groups, documentation } = groupsOf(diff, withDocumentation);
  const lines = [
    `${diff.counts.breaking} breaking, ${diff.counts.risky} risky, ${diff.counts.safe} safe`,
  ];
  for (const { title, changes } of groups) {
    lines.push('', title);
    for (const change of changes) {
      lines.push(`  ${prefixOf(change)}${change.sentence} [${change.ruleId}]`);
    }
  }
  if (documentation > 0) {
    lines.push('', `Documentation changed at ${documentation} places (--all).`);
  }
  for (const { document, pointer, message } of diff.notes) {
    lines.push('', `Note (${document} ${pointer}): ${message}`);
  }
  return `${lines.join('\n')}\n`;
}

/** The operations, where the sentence does not name them itself. */
function prefixOf(change: ContractChange): string {
  const operations = operationsInWords(change);
  return operations === '' || change.sentence.includes(operations)
    ? ''
    : `${operations}: `;
}
