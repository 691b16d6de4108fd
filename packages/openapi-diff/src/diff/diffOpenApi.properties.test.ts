import fc from 'fast-check';
import { arbitraryDocument } from '../__testUtils__/arbitraryDocument';
import { documentOf } from '../__testUtils__/documentOf';
import { examineOpenApi } from '../examine/examineOpenApi';
import { isJsonObject, type Json, type JsonObject } from '../json/Json';
import { valueAt } from '../json/pointer';
import { diffOpenApi, diffThoroughly } from './diffOpenApi';

const OPTIONS = { today: '2026-11-26', minimumDeprecationDays: 30 };

/** A document at one or several places of which something else stands than anybody expects. */
const brokenDocument = fc
  .tuple(
    arbitraryDocument,
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.constantFrom<Json>(
          ...[null, [], {}, 3, 'text', true, [null], [[]], { a: null }],
          ...[{ $ref: 3 }, { $ref: null }, [{ $ref: [] }], ''],
        ),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([sound, breaks]) => {
    const root: JsonObject = structuredClone(sound);
    for (const [at, value] of breaks) {
      const places = placesIn(root);
      const [holder, key] = places[at % places.length];
      Object.assign(holder, { [key]: structuredClone(value) });
    }
    return root;
  });

describe('diffOpenApi, whatever the documents', () => {
  it('finds nothing between a document and itself', () => {
    fc.assert(
      fc.property(arbitraryDocument, root => {
        const { changes } = diffOpenApi(documentOf(root), documentOf(root));

        expect(changes).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('finds nothing where only the order of members differs', () => {
    fc.assert(
      fc.property(arbitraryDocument, root => {
        const turned = reversed(root);

        expect(
          diffThoroughly(documentOf(root), documentOf(turned)).changes,
        ).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('finds the same whether or not it passes over what reads the same', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryDocument, (left, right) => {
        const documents = [documentOf(left), documentOf(right)] as const;

        expect(diffThoroughly(...documents)).toEqual(diffOpenApi(...documents));
      }),
      { numRuns: 300 },
    );
  });

  it('finds the same places in both directions', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryDocument, (left, right) => {
        const there = diffOpenApi(documentOf(left), documentOf(right), OPTIONS);
        const back = diffOpenApi(documentOf(right), documentOf(left), OPTIONS);

        const forwards = there.changes.map(({ pointers }) =>
          JSON.stringify([pointers.before, pointers.after]),
        );
        const backwards = back.changes.map(({ pointers }) =>
          JSON.stringify([pointers.after, pointers.before]),
        );
        expect(new Set(backwards)).toEqual(new Set(forwards));
      }),
      { numRuns: 500 },
    );
  });

  it('says the same each time', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryDocument, (left, right) => {
        const once = diffOpenApi(documentOf(left), documentOf(right));

        expect(diffOpenApi(documentOf(left), documentOf(right))).toEqual(once);
      }),
      { numRuns: 50 },
    );
  });

  it('points to places that are there', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryDocument, (left, right) => {
        const { changes } = diffOpenApi(documentOf(left), documentOf(right));

        const lost = changes.filter(
          ({ pointers }) =>
            !isThere(left, pointers.before) || !isThere(right, pointers.after),
        );
        expect(lost).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('compares and examines what has any value at any place', () => {
    fc.assert(
      fc.property(arbitraryDocument, brokenDocument, (sound, broken) => {
        const [left, right] = [documentOf(sound), documentOf(broken)];
        diffOpenApi(left, right);
        diffOpenApi(right, left);
        examineOpenApi(right);

        expect(diffOpenApi(right, right).changes).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

/** The same object with its members the other way round. */
function reversed(root: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(root)
      .reverse()
      .map(([key, value]): [string, Json] => [
        key,
        isJsonObject(value) ? reversed(value) : value,
      ]),
  );
}

function isThere(root: JsonObject, pointer: string | null): boolean {
  return pointer === null || valueAt(root, pointer) !== undefined;
}

/** Each place below the members of the top. */
function placesIn(root: JsonObject): [object, string][] {
  return ['paths', 'webhooks', 'components'].flatMap(name => [
    ...placesBelow(root[name]),
  ]);
}

function* placesBelow(holder: Json): Generator<[object, string]> {
  if (typeof holder !== 'object' || holder === null) return;
  for (const [key, value] of Object.entries(holder)) {
    yield [holder, key];
    yield* placesBelow(value);
  }
}
