import type { Rule } from '../rules/Rule';
import { cell } from './diffAsMarkdown';

/** The table of all rules. */
export function rulesAsMarkdown(rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ id, severity, notices, explanation }) =>
      `| \`${id}\` | ${severity} | ${notices} | ${cell(explanation)} |`,
  );
  return [
    '| rule | severity | who notices | why |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
