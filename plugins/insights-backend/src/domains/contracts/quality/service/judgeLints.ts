import type { ContractFormat } from '../../model/ContractFormat';
import type { Waiver } from '../../waivers';
import { scoreQuality, type QualityScore } from '../model/scoreQuality';
import { waiveFindings } from '../model/waiveFindings';
import type { KeptLint } from '../store/KeptLint';
import type { QualityStore } from '../store/QualityStore';

/** Looks at definitions of one API, judged with what is waived; those that failed are left out. By id of the look. */
export async function judgeLints(
  store: Pick<QualityStore, 'findingsOfRules'>,
  lints: readonly KeptLint[],
  waivers: readonly Waiver[],
  format: ContractFormat,
): Promise<ReadonlyMap<string, QualityScore>> {
  const linted = lints.filter(({ state }) => state === 'linted');
  const rules = [
    ...new Set(
      waivers.flatMap(({ subject, ruleId, pointer }) =>
        subject === 'quality' && pointer !== null ? [ruleId] : [],
      ),
    ),
  ];
  const findings = await store.findingsOfRules(
    linted.map(({ id }) => id),
    rules,
  );
  return new Map(
    linted.map(({ id, summary }) => [
      id,
      scoreQuality({
        ...summary,
        rules: waiveFindings(
          summary.rules,
          findings.filter(({ lintId }) => lintId === id),
          waivers,
          format,
        ),
      }),
    ]),
  );
}
