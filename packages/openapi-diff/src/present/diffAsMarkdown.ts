import type { ContractDiff } from '../diff/ContractDiff';
import { groupsOf, operationsInWords } from './groupsOf';

/** A diff for a comment of a pull request. */
export function diffAsMarkdown(
  diff: ContractDiff,
  withDocumentation: boolean,
): string {
  const { groups, documentation } = groupsOf(diff, withDocumentation);
  const { breaking, risky, safe } = diff.counts;
  const lines = [
    `**${breaking} breaking, ${risky} risky, ${safe} safe changes**`,
  ];
  for (const { title, changes } of groups) {
    lines.push('', `### ${title}`, '');
    lines.push('| operation | change | rule |', '| --- | --- | --- |');
    for (const change of changes) {
      const cells = [
        operationsInWords(change),
        change.sentence,
        `\`${change.ruleId}\``,
      ];
      lines.push(`| ${cells.map(cell).join(' | ')} |`);
    }
  }
  if (documentation > 0) {
    lines.push('', `Documentation changed at ${documentation} places.`);
  }
  for (const { document, pointer, message } of diff.notes) {
    lines.push('', `Note (${document}, \`${pointer}\`): ${message}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Text that cannot end the cell of a table. */
export function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
