/**
 * What changed between two OpenAPI documents, whom it breaks, and why.
 *
 * @packageDocumentation
 */
export type {
  ContractChange,
  ContractDiff,
  DiffNote,
  OperationName,
} from './diff/ContractDiff';
export { type CommandPorts, runCommand } from './command/runCommand';
export type { DiffOptions } from './diff/DiffOptions';
export { diffOpenApi } from './diff/diffOpenApi';
export { examineOpenApi } from './examine/examineOpenApi';
export type {
  OpenApiExamination,
  OpenApiFinding,
  OpenApiFindingRule,
} from './examine/OpenApiFinding';
export {
  isJsonObject,
  type Json,
  type JsonObject,
  memberOf,
  membersOf,
  stringOf,
} from './json/Json';
export { childPointer, tokensOf, valueAt } from './json/pointer';
export type { OpenApiDocument, OpenApiVersion } from './read/OpenApiDocument';
export type { ReadFault } from './read/ReadFault';
export { DEFAULT_READ_LIMITS, type ReadLimits } from './read/ReadLimits';
export { readObject, type ReadObject } from './read/readObject';
export { readOpenApi, type ReadOpenApi } from './read/readOpenApi';
export type { Notices, Rule, Severity } from './rules/Rule';
export { rules } from './rules/rules';
