import fc from 'fast-check';
import type { DefinitionDraft } from './DefinitionDraft';
import {
  planSync,
  type CurrentDefinition,
  type SourceContent,
} from './planSync';

const draftOf = (name: string, digest: string): DefinitionDraft => ({
  name,
  digest,
  service: 'checkout',
  documents: [],
  definition: {
    name,
    title: name,
    service: 'checkout',
    labels: {},
    isComposite: false,
    noData: 'exclude',
    lowTraffic: { fewestUnits: 0, fewestBadUnits: 0, isWeighted: false },
    objectives: [],
  },
});

const names = fc.constantFrom('a', 'b', 'c', 'd');
const refs = fc.constantFrom('x.yaml', 'y.yaml', 'z.yaml');
const digests = fc.constantFrom('1', '2');

const contents: fc.Arbitrary<SourceContent> = fc
  .record({
    kind: fc.constantFrom('file' as const, 'catalog' as const),
    claims: fc.array(fc.tuple(names, refs, digests), { maxLength: 8 }),
    broken: fc.uniqueArray(refs),
  })
  .map(({ kind, claims, broken }) => ({
    kind,
    stays: ref => broken.some(one => one === ref),
    drafts: claims.map(([name, ref, digest]) => ({
      draft: draftOf(name, digest),
      source: { kind, ref },
    })),
  }));

/** What is kept after a plan. */
function carriedOut(
  current: ReadonlyMap<string, CurrentDefinition>,
  content: SourceContent,
): Map<string, CurrentDefinition> {
  const { starts, moves, retires } = planSync(current, content);
  const next = new Map(current);
  for (const { draft, source, version } of starts) {
    const { name, digest } = draft;
    next.set(name, { name, source, version, digest, isRetired: false });
  }
  for (const { draft, source } of moves) {
    next.set(draft.name, { ...next.get(draft.name)!, source });
  }
  for (const name of retires) {
    next.set(name, { ...next.get(name)!, isRetired: true });
  }
  return next;
}

/** What is kept after several sources were read one after the other. */
const histories = fc
  .array(contents, { maxLength: 6 })
  .map(all => all.reduce(carriedOut, new Map<string, CurrentDefinition>()));

describe('what reading a source changes', () => {
  it('is nothing the second time', () => {
    fc.assert(
      fc.property(histories, contents, (current, content) => {
        const next = carriedOut(current, content);
        expect(planSync(next, content)).toMatchObject({
          starts: [],
          moves: [],
          retires: [],
        });
      }),
    );
  });

  it('is no definition of another source', () => {
    fc.assert(
      fc.property(histories, contents, (current, content) => {
        const next = carriedOut(current, content);
        for (const [name, before] of current) {
          if (before.isRetired || before.source.kind === content.kind) continue;
          expect(next.get(name)).toEqual(before);
        }
      }),
    );
  });

  it('never takes back a version, and counts one for each thing that is said anew', () => {
    fc.assert(
      fc.property(histories, contents, (current, content) => {
        for (const [name, after] of carriedOut(current, content)) {
          const before = current.get(name);
          const isSame =
            before &&
            before.digest === after.digest &&
            (!before.isRetired || after.isRetired);
          expect(after.version - (before?.version ?? 0)).toBe(isSame ? 0 : 1);
        }
      }),
    );
  });

  it('is told for every draft: it is in use now, or somebody else has its name', () => {
    fc.assert(
      fc.property(histories, contents, (current, content) => {
        const { clashes } = planSync(current, content);
        const next = carriedOut(current, content);
        for (const one of content.drafts) {
          const isRefused = clashes.some(({ draft }) => draft === one.draft);
          const kept = next.get(one.draft.name);
          const isKept =
            kept?.isRetired === false &&
            kept.digest === one.draft.digest &&
            kept.source.ref === one.source.ref &&
            kept.source.kind === content.kind;
          expect(isRefused || isKept).toBe(true);
        }
      }),
    );
  });

  it('retires nothing of a file that stays', () => {
    fc.assert(
      fc.property(histories, contents, (current, content) => {
        const next = carriedOut(current, content);
        for (const [name, before] of current) {
          if (before.isRetired || !content.stays(before.source.ref ?? '')) {
            continue;
          }
          expect(next.get(name)?.isRetired).toBe(false);
        }
      }),
    );
  });
});
