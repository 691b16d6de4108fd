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
export type { Json, JsonObject } from './json/Json';
export type { OpenApiDocument, OpenApiVersion } from './read/OpenApiDocument';
export type { ReadFault } from './read/ReadFault';
export { DEFAULT_READ_LIMITS, type ReadLimits } from './read/ReadLimits';
export { readOpenApi, type ReadOpenApi } from './read/readOpenApi';
export type { Notices, Rule, Severity } from './rules/Rule';
export { rules } from './rules/rules';
