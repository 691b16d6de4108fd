import { pathInWords } from '../../../../platform/yaml/placeIn';
import { keyOf } from '../openslo/keyOf';
import type { OpenSloDocument } from '../openslo/schema';

/** A place where two versions of a definition differ. */
export interface DefinitionChange {
  /** `spec.objectives[0].target` in the SLO; `SLI checkout-answers: spec…` in what it refers to. */
  readonly path: string;
  /** As it was written, or as JSON; null where there was nothing. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Changes that are told of one version: who changed more reads the text. */
const MOST_CHANGES = 200;
/** Characters that are shown of a value. */
const LONGEST_VALUE = 1_000;

type Path = readonly (string | number)[];

/** What differs between two versions of an SLO, the SLO itself first, then what it refers to; at most 200 places. */
export function changesBetween(
  before: readonly OpenSloDocument[],
  after: readonly OpenSloDocument[],
): DefinitionChange[] {
  const was = byKey(before);
  const is = byKey(after);
  const keys = new Set([...was.keys(), ...is.keys()]);
  return [...keys]
    .flatMap(key => [...differences(key, was.get(key), is.get(key))])
    .slice(0, MOST_CHANGES);
}

/** The SLO has an empty key: an SLO is the same one under whatever its documents are. */
function byKey(documents: readonly OpenSloDocument[]) {
  return new Map(
    documents.map(document => {
      const { kind, metadata } = document;
      const key = kind === 'SLO' ? '' : keyOf(kind, metadata.name);
      return [key, document] as const;
    }),
  );
}

function* differences(
  key: string,
  before: OpenSloDocument | undefined,
  after: OpenSloDocument | undefined,
): Generator<DefinitionChange> {
  const document = after ?? before;
  const title =
    key === '' ? '' : `${document?.kind} ${document?.metadata.name}`;
  for (const { path, from, to } of differing([], before, after)) {
    const place = pathInWords(path);
    yield {
      path: [title, place].filter(Boolean).join(': '),
      from: written(from),
      to: written(to),
    };
  }
}

function* differing(
  path: Path,
  from: unknown,
  to: unknown,
): Generator<{ path: Path; from: unknown; to: unknown }> {
  if (Array.isArray(from) && Array.isArray(to)) {
    for (let i = 0; i < Math.max(from.length, to.length); i++) {
      yield* differing([...path, i], from[i], to[i]);
    }
  } else if (isObject(from) && isObject(to)) {
    for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
      yield* differing([...path, key], own(from, key), own(to, key));
    }
  } else if (JSON.stringify(from) !== JSON.stringify(to)) {
    yield { path, from, to };
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function written(value: unknown): string | null {
  if (value === undefined) return null;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST_VALUE
    ? `${text.slice(0, LONGEST_VALUE - 1)}…`
    : text;
}
