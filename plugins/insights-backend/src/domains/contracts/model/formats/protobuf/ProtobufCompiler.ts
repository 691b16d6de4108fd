import type { ContractFault } from '../../ContractReading';
import type { ProtobufFileDescriptor } from './ProtobufFileDescriptor';

/** Definitions of protobuf as they were compiled. */
export interface CompiledProtobuf {
  /** What the compiler compares by; nobody else reads it. */
  readonly image: string;
  /** The files of the definition, without those that they import. */
  readonly files: readonly ProtobufFileDescriptor[];
}

/** A rule that a change broke, as buf tells it. */
export interface BrokenProtobufRule {
  /** As buf calls it: `FIELD_NO_DELETE`. */
  readonly rule: string;
  readonly message: string;
  /** Where in the later definition; null where it is of a whole file that is gone. */
  readonly file: string | null;
  /** From 1, as is `column`. */
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
}
