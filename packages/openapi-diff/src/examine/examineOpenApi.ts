import { tokensOf } from '../json/pointer';
import type { OpenApiDocument } from '../read/OpenApiDocument';
import { outsideOf } from '../references/leadsOut';
import { sourceOf } from '../references/Source';
import { endlessOf, type EndlessCircle } from './endlessOf';
import type { OpenApiExamination, OpenApiFinding } from './OpenApiFinding';
import { FoundSlips } from './FoundSlips';
import { pathSlips } from './pathSlips';
import {
  type NamedOperation,
  type ReferenceUse,
  referencesOf,
} from './referencesOf';
import { shapeSlips } from './shapeSlips';
import { short } from './short';
import { sunsetSlips } from './sunsetSlips';
import { unknownTypes } from './unknownTypes';

/** Findings that are told; who mends these sees the others. */
const MOST_FINDINGS = 200;

/** Schemas of a circle that are named. */
const MOST_NAMED = 6;

/**
 * What is amiss in a document that can be read: references that lead out of it or nowhere, schemas of which no value can
 * end, what stands where something else is expected, sunsets that are no day, paths and operations that cannot be told
 * apart. Pure: no reference is followed out of the document. Never throws.
 *
 * @param mostFindings - so many are told, and the others counted
 */
export function examineOpenApi(
  document: OpenApiDocument,
  mostFindings: number = MOST_FINDINGS,
): OpenApiExamination {
  const { references, operations } = referencesOf(sourceOf('after', document));
  const unfollowed = references.filter(({ target }) => !target);
  const found = new FoundSlips(mostFindings);
  for (const use of unfollowed) found.add(() => ofReference(use));
  for (const circle of endlessOf(references, document.version)) {
    found.add(() => ofCircle(circle));
  }
  if (isOpenApi(document)) {
    unknownTypes(document.root, found);
    shapeSlips(document, found);
  }
  sunsetSlips(document.root, found);
  pathSlips(document.root, found);
  takenIds(operations, found);
  return {
    ...found.told,
    leadsOut: unfollowed.some(
      ({ reference }) => outsideOf(reference) !== 'nothing',
    ),
  };
}

/**
 * What is examined by the rules of OpenAPI can be of another format, whose schemas are of other languages as well.
 */
function isOpenApi({ root }: OpenApiDocument): boolean {
  return root.openapi !== undefined || root.swagger !== undefined;
}

function ofReference(use: ReferenceUse): OpenApiFinding {
  const { pointer, placeCount } = use;
  const reference = short(use.reference);
  const places = placeCount === 1 ? '' : ` (at ${placeCount} places)`;
  const outside = outsideOf(reference);
  if (outside === 'nothing') {
    return {
      ...{ ruleId: 'reference-to-nothing', severity: 'error', pointer },
      message: `The reference ${reference}${places} leads to nothing in this document.`,
      fix: 'Add what it names, or correct the name.',
    };
  }
  return outside === 'network'
    ? {
        ...{ ruleId: 'reference-to-network', severity: 'warning', pointer },
        message: `The reference ${reference}${places} leads to the network. It is never followed: what is there is not compared.`,
        fix: 'Bundle the document, so that it holds all that it refers to.',
      }
    : {
        ...{ ruleId: 'reference-to-file', severity: 'warning', pointer },
        message: `The reference ${reference}${places} leads to another file. It is never followed: what is there is not compared.`,
        fix: 'Bundle the files into one document, so that it holds all that it refers to.',
      };
}

function ofCircle({ pointers, hasParts }: EndlessCircle): OpenApiFinding {
  const [pointer] = pointers;
  const named = pointers.slice(0, MOST_NAMED).map(nameOf);
  const left = pointers.length - named.length;
  const way = [
    ...named,
    ...(left > 0 ? [`${left} more`] : []),
    nameOf(pointer),
  ].join(' → ');
  return hasParts
    ? {
        ...{ ruleId: 'schema-without-end', severity: 'error', pointer },
        message: `Each value needs another one inside without end (${way}): none can ever be written down.`,
        fix: 'Make one property of the circle optional or nullable, or let its list be empty.',
      }
    : {
        ...{ ruleId: 'schema-of-itself', severity: 'error', pointer },
        message: `The schema is made of itself (${way}): who checks a value by it comes to no end.`,
        fix: 'Take the reference that leads back out of allOf, or write down what the schema is.',
      };
}

function takenIds(
  operations: readonly NamedOperation[],
  found: FoundSlips,
): void {
  const first = new Map<string, string>();
  for (const { operationId, pointer } of operations) {
    const taken = first.get(operationId);
    if (taken === undefined) first.set(operationId, pointer);
    else {
      found.add(() => ({
        ...{ ruleId: 'operation-id-taken', severity: 'error', pointer },
        message: `The operationId ${short(
          operationId,
        )} is already that of the operation at ${short(taken)}.`,
        fix: 'Give each operation an id of its own.',
      }));
    }
  }
}

function nameOf(pointer: string): string {
  return short(tokensOf(pointer).at(-1) ?? 'the document');
}
