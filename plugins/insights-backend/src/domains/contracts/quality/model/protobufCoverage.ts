import {
  elementsOf,
  type ProtobufKind,
} from '../../model/formats/protobuf/elementsOf';
import type { CompiledProtobuf } from '../../model/formats/protobuf/ProtobufCompiler';
import type { CoverageResult } from './LintResult';
import { aspectsSaid } from './operationCoverage';

/** What belongs to no other type. */
const TYPES: readonly ProtobufKind[] = ['message', 'enum', 'service'];

/** What each call says of itself: protobuf has comments, and no examples, errors or ways in. Messages and fields are looked at by rules. */
export function protobufCoverage({ files }: CompiledProtobuf): CoverageResult {
  const elements = [...elementsOf(files).values()];
  return {
    parts: {
      ...{ document: 1, operation: 0, path: 0, channel: 0, component: 0 },
      type: elements.filter(
        ({ kind, parent }) => parent === '' && TYPES.includes(kind),
      ).length,
    },
    operations: elements
      .filter(({ kind }) => kind === 'rpc')
      .map(({ pointer, isCommented }) => ({
        ...{ method: 'rpc', path: pointer, pointer },
        ...aspectsSaid({
          description: isCommented,
          ...{ operationId: null, requestExample: null, responseExample: null },
          ...{ clientErrors: null, serverErrors: null, security: null },
        }),
      })),
  };
}
