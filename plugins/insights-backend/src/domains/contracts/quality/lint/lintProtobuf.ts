import type {
  CompiledProtobuf,
  ProtobufCompiler,
} from '../../model/formats/protobuf/ProtobufCompiler';
import type { CoverageResult, LintResult } from '../model/LintResult';
import { protobufCoverage } from '../model/protobufCoverage';
import { keptFindings, summariseFindings } from '../model/summariseFindings';
import { protobufFindings } from './protobufFindings';
import { protobufStyleRuleOf } from './protobufStyleRules';

/**
 * What buf finds in a definition of protobuf that can be read.
 *
 * @throws Error in words where the compiler is not installed, or does not end in time
 * @see https://buf.build/docs/lint/rules/
 */
export async function lintProtobuf(
  compiler: ProtobufCompiler | undefined,
  definition: string,
): Promise<LintResult> {
  const { compiled, brokenStyle } = await compile(compiler, definition);
  const byRule = summariseFindings(
    protobufFindings(definition, compiled, await brokenStyle()),
    'protobuf',
  );
  return {
    ...protobufCoverage(compiled),
    areas: ['clarity'],
    rules: byRule.map(({ ruleId, findings, touched }) => ({
      ...{ ruleId, touched, places: findings.length },
      ...{ area: 'clarity', ...protobufStyleRuleOf(ruleId) },
    })),
    findings: keptFindings(byRule),
  };
}

/** What calls of a definition of protobuf say of themselves. @throws Error as `lintProtobuf` does */
export async function coverProtobuf(
  compiler: ProtobufCompiler | undefined,
  definition: string,
): Promise<CoverageResult> {
  return protobufCoverage((await compile(compiler, definition)).compiled);
}

async function compile(
  compiler: ProtobufCompiler | undefined,
  definition: string,
): Promise<{
  readonly compiled: CompiledProtobuf;
  readonly brokenStyle: () => ReturnType<ProtobufCompiler['brokenStyle']>;
}> {
  if (!compiler) {
    throw new Error(
      'The compiler of protobuf is not installed. Install @bufbuild/buf beside the backend to have it looked at.',
    );
  }
  const answer = await compiler.compile(definition);
  if ('faults' in answer) throw new Error(answer.faults[0].why);
  const { compiled } = answer;
  return { compiled, brokenStyle: () => compiler.brokenStyle(compiled) };
}
