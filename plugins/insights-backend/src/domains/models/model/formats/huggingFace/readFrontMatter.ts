import {
  isCollection,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import {
  contentOf,
  MEND_THE_YAML,
} from '../../../../../platform/yaml/contentOf';
import { placeIn } from '../../../../../platform/yaml/placeIn';
import { isObject, type JsonObject } from '../../json/Json';
import { treeFault } from '../../json/treeFault';
import type { CardFinding } from '../CardFinding';
import type { PlaceOf } from '../issueFindings';
import { MOST_FINDINGS, MOST_YAML } from '../limits';
import { lostNumberFindings } from '../lostNumbers';
import { lostNumbersOfYaml } from './lostNumbersOfYaml';

/** The parser looks for keys that stand twice among all others, which takes too long: we do so ourselves. */
export const YAML_OPTIONS = { uniqueKeys: false, logLevel: 'error' } as const;

/** What front matter says, or why it says nothing. */
export type FrontMatter =
  | {
      readonly value: JsonObject;
      readonly placeOf: PlaceOf;
      /** Warnings alone. */
      readonly findings: readonly CardFinding[];
    }
  | { readonly value: null; readonly findings: readonly CardFinding[] };

/**
 * Reads YAML that is bounded: aliases, references to itself and depth without measure are faults, never a crash.
 *
 * @param linesBefore - lines of the file before the YAML
 */
export function readFrontMatter(
  yaml: string,
  linesBefore: number,
): FrontMatter {
  if (yaml.length > MOST_YAML) {
    const why = `the front matter holds ${yaml.length} characters, at most ${MOST_YAML} are read`;
    return refused('hugging-face/front-matter-size', why, 'Shorten it.');
  }
  const lines = new LineCounter();
  let document: Document.Parsed;
  try {
    document = parseDocument(yaml, { ...YAML_OPTIONS, lineCounter: lines });
  } catch {
    // The parser fills the stack where lists of lists have no end.
    return refused('yaml', 'is nested too deeply', MEND_THE_YAML);
  }
  const { content, faults } = contentOf(document);
  if (faults.length > 0) {
    const findings = faults.slice(0, MOST_FINDINGS).map(({ detail, place }) =>
      error('yaml', detail, MEND_THE_YAML, {
        line: place ? place.line + linesBefore : null,
        column: place?.column ?? null,
      }),
    );
    return { value: null, findings };
  }
  const fault = treeFault(content) ?? keyFault(document);
  if (fault) return refused('yaml', fault, MEND_THE_YAML);
  if (content !== null && !isObject(content)) {
    const why = 'the front matter must be a mapping of keys to values';
    const fix = 'Write it as `key: value`, a key a line.';
    const place = { line: linesBefore + 1, column: 1 };
    return {
      value: null,
      findings: [error('hugging-face/mapping', why, fix, place)],
    };
  }
  const placeOf: PlaceOf = path => {
    const { line, column } = placeIn(document, lines, path);
    return { line: line + linesBefore, column };
  };
  const findings = lostNumberFindings(
    lostNumbersOfYaml(document.contents),
    placeOf,
  );
  return { value: content ?? {}, placeOf, findings };
}

/** Templates have braces for what is to be filled in, which YAML reads as keys that are mappings. */
function keyFault(document: Document): string | undefined {
  let fault: string | undefined;
  visit(document, {
    Map(_, { items }) {
      if (items.some(({ key }) => isCollection(key))) {
        fault = 'holds a key that is a mapping or a list';
      } else {
        const twice = firstTwice(items.map(({ key }) => String(key)));
        if (twice === undefined) return undefined;
        fault = `holds a key twice in one mapping: ${twice}`;
      }
      return visit.BREAK;
    },
  });
  return fault;
}

function firstTwice(keys: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return keys.find(key => {
    const isKnown = seen.has(key);
    seen.add(key);
    return isKnown;
  });
}

function refused(ruleId: string, why: string, fix: string): FrontMatter {
  const findings = [error(ruleId, why, fix, { line: null, column: null })];
  return { value: null, findings };
}

function error(
  ruleId: string,
  why: string,
  fix: string,
  place: Pick<CardFinding, 'line' | 'column'>,
): CardFinding {
  return { ruleId, severity: 'error', pointer: '', ...place, why, fix };
}
