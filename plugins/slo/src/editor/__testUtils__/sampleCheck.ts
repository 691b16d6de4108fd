import {
  SloDefinitionResult,
  SloFault,
} from '@almanac/backstage-plugin-insights-react';
import {
  sampleDetail,
  sampleObjective,
} from '../../gallery/samples/sampleDetail';

const TARGET = /^\s*(?:- )?target: (\S+)$/;

/** What the sample definition says, with an indicator as the API gives it. */
export function sampleSays(target: number) {
  return {
    ...sampleDetail().definition,
    objectives: [
      sampleObjective({
        target,
        sli: {
          kind: 'ratio',
          counts: 'good',
          part: { source: 'prometheus', spec: { query: 'good' } },
          total: { source: 'prometheus', spec: { query: 'total' } },
          isCounter: true,
        },
      }),
    ],
  };
}

/** Checks the target alone: over 1 is a fault, 1 a warning. */
export function sampleCheck(file: string, text: string): SloDefinitionResult {
  const lines = text.split('\n');
  const at = lines.findIndex(line => TARGET.test(line));
  const target = Number(TARGET.exec(lines[at] ?? '')?.[1]);
  const fault = (
    severity: SloFault['severity'],
    words: Pick<SloFault, 'detail' | 'howToMend' | 'rule'>,
  ): SloFault => ({
    ...{ file, line: at + 1, column: 15, severity, ...words },
    path: 'spec.objectives[0].target',
  });
  if (!(target <= 1)) {
    const words = {
      detail: 'must be a ratio of at most 1',
      howToMend: 'Write 0.999 for 99.9 %.',
      rule: 'openslo/schema',
    };
    return { documents: 0, definitions: [], faults: [fault('error', words)] };
  }
  const all = {
    detail: 'is 100 %: there is no budget',
    howToMend: 'Aim lower.',
    rule: 'slo/target-of-all',
  };
  return {
    documents: 1,
    definitions: [sampleSays(target)],
    faults: target === 1 ? [fault('warning', all)] : [],
  };
}
