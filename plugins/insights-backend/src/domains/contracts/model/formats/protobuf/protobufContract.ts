import type { ContractReader } from '../../ContractReader';
import type { ContractFault } from '../../ContractReading';
import { NO_FACTS } from '../../NO_FACTS';
import { compareProtobuf } from './compareProtobuf';
import { elementsOf, type ProtobufElement } from './elementsOf';
import type { CompiledProtobuf, ProtobufCompiler } from './ProtobufCompiler';
import type { ProtobufDocument } from './ProtobufDocument';

const WITHOUT_COMPILER: ContractFault = {
  why: 'It is kept, and not compared: the compiler of protobuf is not installed.',
  fix: 'Install @bufbuild/buf beside the backend.',
  ...{ pointer: null, line: null, column: null },
};

/**
 * Definitions of protobuf; without a compiler they are kept, and it is said how they would be compared.
 *
 * @see https://buf.build/docs/breaking
 */
export function protobufContract(
  compiler: ProtobufCompiler | undefined,
): ContractReader<ProtobufDocument | null> {
  return {
    async read(definition) {
      if (!compiler) {
        return {
          ...{ document: null, isReadable: true, facts: NO_FACTS },
          faults: [WITHOUT_COMPILER],
        };
      }
      const answer = await compiler.compile(definition);
      if ('faults' in answer) {
        const { faults } = answer;
        return { document: null, isReadable: false, facts: NO_FACTS, faults };
      }
      const { compiled } = answer;
      const elements = elementsOf(compiled.files);
      return {
        document: { compiled, elements },
        isReadable: true,
        facts: factsOf(compiled, elements),
        faults: [],
      };
    },

    async compare(before, after) {
      if (!compiler || !before || !after) return undefined;
      const changes = await compareProtobuf(compiler, before, after);
      return changes && { changes, notes: [] };
    },
  };
}

/** Protobuf has no title; a package that ends in one says its version. */
function factsOf(
  { files }: CompiledProtobuf,
  elements: ReadonlyMap<string, ProtobufElement>,
) {
  const packages = [...new Set(files.map(file => file.package))];
  const named = packages.length === 1 ? packages[0] : '';
  const [, version] = /\.(v\d+(?:(?:alpha|beta)\d*)?)$/.exec(named) ?? [];
  return {
    title: named === '' ? null : named,
    declaredVersion: version ?? null,
    operationCount: [...elements.values()].filter(({ kind }) => kind === 'rpc')
      .length,
  };
}
