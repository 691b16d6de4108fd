import { Document, Spectral, type Ruleset } from '@stoplight/spectral-core';
import * as Parsers from '@stoplight/spectral-parsers';
import { parse as parseYaml } from 'yaml';
import type { ContractFormat } from '../../model/ContractFormat';
import { bufCompiler } from '../../reading/buf/bufCompiler';
import { asObject } from '../model/asObject';
import { asyncApiCoverage } from '../model/asyncApiCoverage';
import { countParts, METHODS } from '../model/documentParts';
import { pointerOf } from '../model/jsonPointer';
import { LINT_SEVERITIES, type LintFinding } from '../model/LintFinding';
import type { CoverageResult, LintResult } from '../model/LintResult';
import { operationCoverage } from '../model/operationCoverage';
import { areaOf } from '../model/QualityArea';
import { keptFindings, summariseFindings } from '../model/summariseFindings';
import type { DeclaredRuleset } from '../rulesets/DeclaredRuleset';
import { GRAPHQL_RULES, graphQlFindings } from './graphQlFindings';
import { coverProtobuf, lintProtobuf } from './lintProtobuf';
import { isLarge, isReference, sparingly } from './largeDefinitions';
import { refusingResolver } from './refusingResolver';
import { RULE_FIXES } from './RULE_FIXES';
import { RULE_REASONS } from './RULE_REASONS';
import {
  BUILT_IN_RULES,
  SPECTRAL_CODES,
  spectralRuleset,
} from './spectralRuleset';
import { notesOfFailures, withoutFailing } from './withoutFailing';

/*
 * What a worker thread can be asked to do; the module that it loads. Requests and results cross the threads, so they are
 * plain data.
 */

/** A definition that can be read, and the rulesets of the company that hold for it. */
export interface TextToLint {
  readonly definition: string;
  readonly format: ContractFormat;
  readonly rulesets: readonly DeclaredRuleset[];
}

/** A definition that can be read. */
export type TextToCover = Pick<TextToLint, 'definition' | 'format'>;

/** Anchors of YAML that one document may use: more of them are an attack on whoever reads it. */
const MOST_ALIASES = 1_000;

/** With a name, Spectral tells what it finds at the place that was written, once, and not wherever that is referred to. */
const SOURCE = '/definition';

/** What is wrong with a reference itself is told wherever it is. */
const ABOUT_REFERENCES: ReadonlySet<string> = new Set([
  ...['no-$ref-siblings', 'invalid-ref'],
]);

/** Looks at a definition by rules. @throws Error for a ruleset that cannot be used */
export async function lintText(task: TextToLint): Promise<LintResult> {
  switch (task.format) {
    case 'graphql':
      return lintGraphQl(task);
    case 'protobuf':
      return lintProtobuf(bufCompiler(), task.definition);
    default:
      return lintDocument(task);
  }
}

/** What is told of a definition without rules: that takes little, however large it is. */
export async function coverText({
  definition,
  format,
}: TextToCover): Promise<CoverageResult> {
  if (format === 'protobuf') {
    return coverProtobuf(bufCompiler(), definition);
  }
  if (format !== 'graphql') return coverageOf(rootOf(definition), format);
  const { parts, operations } = graphQlFindings(definition);
  return { parts, operations };
}

/**
 * Whether a ruleset of the company can be used.
 *
 * @returns what is wrong with it; nothing where it can
 */
export async function checkRuleset(
  ruleset: DeclaredRuleset,
): Promise<readonly string[]> {
  const faultsIn = (format: ContractFormat): readonly string[] => {
    try {
      spectralRuleset(format, [ruleset]);
      return [];
    } catch (error) {
      return messagesOf(error);
    }
  };
  const openApi = faultsIn('openapi');
  // One that changes rules of OpenAPI alone is none of AsyncAPI, and the other way round.
  return openApi.length === 0 || faultsIn('asyncapi').length === 0
    ? []
    : openApi;
}

async function lintDocument({
  definition,
  format,
  rulesets,
}: TextToLint): Promise<LintResult> {
  const ruleset = spectralRuleset(
    format,
    rulesets.filter(one => isOf(format, one)),
  );
  const notes =
    format === 'openapi' && isLarge(definition) ? sparingly(ruleset) : [];
  const failuresOf = withoutFailing(ruleset);
  const spectral = new Spectral({ resolver: refusingResolver });
  spectral.setRuleset(ruleset);
  const isJson = definition.trimStart().startsWith('{');
  const document = isJson
    ? new Document(definition, Parsers.Json, SOURCE)
    : new Document(definition, Parsers.Yaml, SOURCE);
  // YAML takes long to be read, so it is not read twice; of JSON the document holds a slower shape.
  const root = isJson ? rootOf(definition) : document.data;
  const results = await spectral.run(document);
  const told =
    notes.length === 0
      ? results
      : results.filter(
          ({ code, path }) =>
            ABOUT_REFERENCES.has(String(code)) || !isReference(root, path),
        );
  const findings = told.map(
    ({ code, message, path, severity, range }): LintFinding => ({
      ...{ ruleId: String(code), message },
      severity: LINT_SEVERITIES[severity],
      operation: operationAt(path.map(String)),
      pointer: pointerOf(path),
      line: range.start.line + 1,
      column: range.start.character + 1,
    }),
  );
  const byRule = summariseFindings(findings, format);
  const failures = failuresOf();
  return {
    ...{ areas: areasOf(ruleset), failures },
    notes: [...notes, ...notesOfFailures(failures)],
    ...coverageOf(root, format),
    rules: byRule.map(({ ruleId, findings: ofRule, touched }) => ({
      ...{ ruleId, touched, places: ofRule.length },
      severity: ofRule[0].severity,
      area: areaOf(ruleId, isOwn(ruleId)),
      ...saidBy(ruleset, ruleId, ofRule[0]),
    })),
    findings: keptFindings(byRule),
  };
}

function coverageOf(root: unknown, format: ContractFormat): CoverageResult {
  return {
    parts: countParts(root),
    operations:
      format === 'asyncapi' ? asyncApiCoverage(root) : operationCoverage(root),
  };
}

function lintGraphQl({ definition, format }: TextToLint): LintResult {
  const { findings, parts, operations } = graphQlFindings(definition);
  const byRule = summariseFindings(findings, format);
  return {
    ...{ areas: ['clarity'], parts, operations },
    rules: byRule.map(({ ruleId, findings: ofRule, touched }) => ({
      ...{ ruleId, touched, places: ofRule.length },
      ...{ area: 'clarity', documentationUrl: null },
      ...GRAPHQL_RULES[ruleId],
    })),
    findings: keptFindings(byRule),
  };
}

/** JSON is read faster as such. @throws Error where it is neither */
function rootOf(definition: string): unknown {
  try {
    return JSON.parse(definition);
  } catch {
    return parseYaml(definition, { maxAliasCount: MOST_ALIASES });
  }
}

/** A ruleset that cannot be laid over the built-in one of a format speaks of another. */
function isOf(format: ContractFormat, ruleset: DeclaredRuleset): boolean {
  try {
    spectralRuleset(format, [ruleset]);
    return true;
  } catch {
    return false;
  }
}

function areasOf({ rules }: Ruleset): LintResult['areas'] {
  const enabled = Object.values(rules).filter(rule => rule.enabled);
  return [
    ...new Set(enabled.map(({ name }) => areaOf(name, isOwn(name)))),
  ].sort();
}

function isOwn(ruleId: string): boolean {
  return !BUILT_IN_RULES.has(ruleId) && !SPECTRAL_CODES.has(ruleId);
}

function saidBy(ruleset: Ruleset, ruleId: string, example: LintFinding) {
  const rule = ruleset.rules[ruleId];
  const { fix } = asObject(rule?.extensions);
  return {
    why: [RULE_REASONS[ruleId], rule?.description ?? example.message]
      .filter(Boolean)
      .join(' '),
    fix: RULE_FIXES[ruleId] ?? (typeof fix === 'string' ? fix : null),
    documentationUrl: rule?.documentationUrl ?? null,
  };
}

function operationAt([group, path, method]: readonly string[]) {
  return (group === 'paths' || group === 'webhooks') &&
    method !== undefined &&
    METHODS.has(method)
    ? { method, path }
    : null;
}

/** Spectral tells several faults at once. */
function messagesOf(error: unknown): readonly string[] {
  if (error instanceof AggregateError) return error.errors.flatMap(messagesOf);
  const { errors } = asObject(error);
  if (Array.isArray(errors)) return errors.flatMap(messagesOf);
  return [error instanceof Error ? error.message : String(error)];
}
