import { elementAt } from '../../model/formats/protobuf/elementAt';
import { elementsOf } from '../../model/formats/protobuf/elementsOf';
import type {
  BrokenProtobufRule,
  CompiledProtobuf,
} from '../../model/formats/protobuf/ProtobufCompiler';
import { protobufFiles } from '../../model/formats/protobuf/protobufFiles';
import type { LintFinding } from '../model/LintFinding';
import { protobufStyleRuleId, protobufStyleRuleOf } from './protobufStyleRules';

/** Rules of style that a definition breaks, each at what it is of, with its line in the whole definition. */
export function protobufFindings(
  definition: string,
  { files }: CompiledProtobuf,
  broken: readonly BrokenProtobufRule[],
): LintFinding[] {
  const elements = elementsOf(files);
  const linesBefore = new Map(
    protobufFiles(definition).map(file => [file.name, file.linesBefore]),
  );
  return broken.map(one => {
    const ruleId = protobufStyleRuleId(one.rule);
    const element = elementAt(elements, one);
    const before = linesBefore.get(one.file ?? '') ?? 0;
    return {
      ...{ ruleId, severity: protobufStyleRuleOf(ruleId).severity },
      message: one.message.endsWith('.') ? one.message : `${one.message}.`,
      operation:
        element?.kind === 'rpc'
          ? { method: 'rpc', path: element.pointer }
          : null,
      pointer: element?.pointer ?? '',
      line: one.line === null ? null : one.line + before,
      column: one.column,
    };
  });
}
