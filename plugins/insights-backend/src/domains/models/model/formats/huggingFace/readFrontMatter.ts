import {
  isCollection,
  isNode,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import { aliasFault } from '../../../../../platform/yaml/aliasFault';
import {
  contentOf,
  MEND_THE_YAML,
} from '../../../../../platform/yaml/contentOf';
import { placeIn } from '../../../../../platform/yaml/placeIn';
import type { YamlFault } from '../../../../../platform/yaml/YamlFault';
import { isObject, type JsonObject } from '../../json/Json';
import { treeFault } from '../../json/treeFault';
import type { CardFinding } from '../CardFinding';
import type { PlaceOf } from '../issueFindings';
import { MOST_FINDINGS, MOST_YAML } from '../limits';
import { lostNumberFindings } from '../lostNumbers';
import { lostNumbersOfYaml } from './lostNumbersOfYaml';

/** The parser looks for keys that stand twice among all others, which takes too long: we do so ourselves. */
export const YAML_OPTIONS = { uniqueKeys: false, logLevel: 'error' } as const;

/** Values that an alias stands for where nobody blames it for what is too large. */
const MOST_OF_ALIAS = 1_000;

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
  const { content, faults } = contentOf(document, lines);
  if (faults.length > 0) {
    return { value: null, findings: findingsOf(faults, linesBefore) };
  }
  const fault = faultOf(document, content, lines);
  if (fault) return { value: null, findings: findingsOf([fault], linesBefore) };
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

/** Why front matter must not be walked, or does not say what a card says. */
function faultOf(
  document: Document,
  content: unknown,
  lines: LineCounter,
): YamlFault | undefined {
  const ofKeys = keyFault(document, lines);
  if (ofKeys) return ofKeys;
  const detail = treeFault(content);
  if (detail === undefined) return undefined;
  // What is small as it is written is made large, or endless, by its aliases.
  return aliasFault(document, lines, MOST_OF_ALIAS) ?? { detail };
}

/** Templates have braces for what is to be filled in, which YAML reads as keys that are mappings. */
function keyFault(
  document: Document,
  lines: LineCounter,
): YamlFault | undefined {
  let fault: YamlFault | undefined;
  visit(document, {
    Map(_, { items }) {
      const found = faultyKey(items.map(({ key }) => key));
      if (!found) return undefined;
      const place = isNode(found.key) && found.key.range;
      const { line, col: column } = lines.linePos(place ? place[0] : 0);
      fault = { detail: found.detail, place: { line, column } };
      return visit.BREAK;
    },
  });
  return fault;
}

/** A key of one mapping that no card has. */
function faultyKey(
  keys: readonly unknown[],
): { readonly key: unknown; readonly detail: string } | undefined {
  const nested = keys.find(key => isCollection(key));
  if (nested) {
    const detail = 'holds a key that is a mapping or a list';
    return { key: nested, detail };
  }
  const names = keys.map(String);
  const own = names.indexOf('__proto__');
  if (own >= 0) return { key: keys[own], detail: 'holds a key "__proto__"' };
  const twice = firstTwice(names);
  if (twice === undefined) return undefined;
  return {
    key: keys[names.lastIndexOf(twice)],
    detail: `holds a key twice in one mapping: ${twice}`,
  };
}

function firstTwice(keys: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return keys.find(key => {
    const isKnown = seen.has(key);
    seen.add(key);
    return isKnown;
  });
}

function findingsOf(
  faults: readonly YamlFault[],
  linesBefore: number,
): CardFinding[] {
  return faults
    .slice(0, MOST_FINDINGS)
    .map(({ detail, howToMend = MEND_THE_YAML, place }) =>
      error('yaml', detail, howToMend, {
        line: place ? place.line + linesBefore : null,
        column: place?.column ?? null,
      }),
    );
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
