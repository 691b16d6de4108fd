import type { ContractFault } from '../../ContractReading';
import type { ProtobufFileDescriptor } from './ProtobufFileDescriptor';

/** Definitions of protobuf as they were compiled. */
export interface CompiledProtobuf {
  /** What the compiler compares by; nobody else reads it. */
  readonly image: string;
  /** The files of the definition, without those that they import. */
  readonly files: readonly ProtobufFileDescriptor[];
}

/** A rule that a change or a definition broke, as buf tells it. */
export interface BrokenProtobufRule {
  /** As buf calls it: `FIELD_NO_DELETE`, `COMMENT_RPC`. */
  readonly rule: string;
  readonly message: string;
  /** File of the definition, of a change the later one; null where it is of a whole file that is gone. */
  readonly file: string | null;
  /** In that file, from 1, as is `column`. */
  readonly line: number | null;
  readonly column: number | null;
}

/** Compiles and compares definitions of protobuf: a program of its own does it. */
export interface ProtobufCompiler {
  /** Never rejects for what a definition holds: that is a fault. */
  compile(
    definition: string,
  ): Promise<
    | { readonly compiled: CompiledProtobuf }
    | { readonly faults: readonly ContractFault[] }
  >;

  /** The rules that the later one breaks. */
  brokenRules(
    before: CompiledProtobuf,
    after: CompiledProtobuf,
  ): Promise<readonly BrokenProtobufRule[]>;

  /** The rules of style and of comments that it breaks, by place. */
  brokenStyle(
    compiled: CompiledProtobuf,
  ): Promise<readonly BrokenProtobufRule[]>;
}
