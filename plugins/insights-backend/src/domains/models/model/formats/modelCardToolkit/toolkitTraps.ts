import type { CardFinding } from '../CardFinding';
import { TOOLKIT_VERSION } from './toolkitDocumentOf';
import type { ToolkitDocument } from './toolkitSchema';

/** What the schema allows and is no card of this version, or is seldom meant. */
export function toolkitTraps({
  schema_version: version,
  model_details: details,
}: ToolkitDocument): CardFinding[] {
  const findings: CardFinding[] = [];
  const add = (
    finding: Pick<
      CardFinding,
      'ruleId' | 'severity' | 'pointer' | 'why' | 'fix'
    >,
  ) => findings.push({ ...finding, line: null, column: null });
  if (version !== undefined && version !== TOOLKIT_VERSION) {
    add({
      ruleId: 'model-card-toolkit/version',
      severity: 'error',
      pointer: '/schema_version',
      why: `is ${version}; ${TOOLKIT_VERSION} is read`,
      fix: `Write the card in version ${TOOLKIT_VERSION}.`,
    });
  }
  for (const key of ['license', 'citation']) {
    if (!details || !Object.hasOwn(details, key)) continue;
    add({
      ruleId: 'model-card-toolkit/singular',
      severity: 'warning',
      pointer: `/model_details/${key}`,
      why: `is a key of version 0.0.1 and says nothing in ${TOOLKIT_VERSION}`,
      fix: `Write it as a list under ${key}s.`,
    });
  }
  return findings;
}
