import { atOnce } from '../../../../platform/steps';
import { readOpenSlo } from '../openslo/readOpenSlo';
import { LATENCY_SLO } from '../__testUtils__/openSloSamples';
import { draftsOf } from './DefinitionDraft';

const draftIn = (text: string, sources: string[] = []) => {
  const { documents, faults } = readOpenSlo(
    [{ file: 'a.yaml', text }],
    sources,
  );
  const errors = faults.filter(({ severity }) => severity === 'error');
  expect(errors).toEqual([]);
  const [draft] = atOnce(draftsOf(documents, new Set(sources)));
  return draft;
};

describe('an SLO that is ready to be kept', () => {
  it('comes with every document that it refers to, itself or through others, and no more', () => {
    const unrelated = `---
apiVersion: openslo/v1
kind: DataSource
metadata: { name: another }
spec: { type: Prometheus }
`;
    const { documents } = draftIn(LATENCY_SLO + unrelated);
    expect(documents[0].kind).toBe('SLO');
    expect(documents.slice(1).map(({ kind }) => kind)).toEqual([
      'AlertCondition',
      'AlertNotificationTarget',
      'AlertPolicy',
      'DataSource',
      'SLI',
    ]);
    const again = readOpenSlo([
      { file: 'kept.json', text: JSON.stringify(documents) },
    ]);
    expect(again.documents).toEqual(documents);
  });

  it('is the same in whatever order its fields and its documents stand', () => {
    const other = LATENCY_SLO.split('---\n').reverse().join('---\n');
    const turned = other.replace(
      /apiVersion: (.*)\nkind: (.*)\n/g,
      'kind: $2\napiVersion: $1\n',
    );
    expect(draftIn(turned).digest).toBe(draftIn(LATENCY_SLO).digest);
    expect(draftIn(turned.replace('14.4', '14.5')).digest).not.toBe(
      draftIn(LATENCY_SLO).digest,
    );
  });

  it('asks a source of the portal by its name, and one that the portal has not by its type', () => {
    const sourceIn = (sources: string[]) => {
      const [{ sli }] = draftIn(LATENCY_SLO, sources).definition.objectives;
      return sli.kind === 'threshold' && sli.value.source;
    };
    expect(sourceIn(['mimir'])).toBe('mimir');
    expect(sourceIn(['thanos'])).toBe('Prometheus');
  });

  it('holds nothing of how a source is reached', () => {
    const text = LATENCY_SLO.replace(
      'spec: { type: Prometheus }',
      'spec: { type: Prometheus, connectionDetails: { token: secret } }',
    );
    const { documents } = draftIn(text);
    expect(JSON.stringify(documents)).not.toContain('secret');
  });
});
