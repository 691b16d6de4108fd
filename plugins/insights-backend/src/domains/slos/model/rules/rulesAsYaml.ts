import { Document } from 'yaml';
import type { RuleGroup } from './RuleGroup';

const HEADER = [
  'Recording and alerting rules made from SLO definitions; edit those, not this file.',
  'Ranges such as [59m59s999ms:5m] hold the whole slices of an hour, each once; the newest is the last one that has ended.',
  'Long windows know what was recorded since the rules were loaded; slo:sli_coverage says how much of the window that is.',
]
  .map(line => ` ${line}`)
  .join('\n');

/**
 * A file of rules, as `rule_files` of Prometheus reads it. The same groups give the same text.
 */
export function rulesAsYaml(groups: readonly RuleGroup[]): string {
  const document = new Document(
    { groups },
    // Rules of one objective share their labels; an alias is hard to read.
    { aliasDuplicateObjects: false },
  );
  document.commentBefore = HEADER;
  return document.toString({ lineWidth: 0, singleQuote: true });
}
