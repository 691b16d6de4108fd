import type {
  BackstageCredentials,
  BackstageServicePrincipal,
  BackstageUserPrincipal,
} from '@backstage/backend-plugin-api';
import type { Line } from './http/readLines';
import type { operations } from '@almanac/backstage-plugin-insights-common';

/** Name of an operation of the API's specification. */
export type OperationId = keyof operations;

type ParametersOf<Id extends OperationId> = operations[Id]['parameters'];

type Filled<T, Key extends PropertyKey> = T &
  Required<Pick<T, Extract<keyof T, Key>>>;

/** Path parameters of an operation. */
export type OperationPath<Id extends OperationId> = ParametersOf<Id> extends {
  path: infer Path;
}
  ? Path
  : Record<string, never>;

/** Query parameters of an operation. The specification gives each `limit` a default, so it is always there. */
export type OperationQuery<Id extends OperationId> = ParametersOf<Id> extends {
  query?: infer Query;
}
  ? [NonNullable<Query>] extends [never]
    ? Record<string, never>
    : Filled<NonNullable<Query>, 'limit'>
  : Record<string, never>;

/** JSON body of an operation; `undefined` when it takes none. */
export type OperationBody<Id extends OperationId> = operations[Id] extends {
  requestBody: { content: { 'application/json': infer Body } };
}
  ? Body
  : undefined;

type SuccessOf<Responses> = Responses[Extract<
  keyof Responses,
  200 | 201 | 202
>];

/** JSON body of an operation's successful answer. */
export type OperationAnswer<Id extends OperationId> = SuccessOf<
  operations[Id]['responses']
> extends { content: { 'application/json': infer Body } }
  ? Body
  : undefined;

/** Who calls: a user (guests too) or another service. */
export type CallerCredentials = BackstageCredentials<
  BackstageUserPrincipal | BackstageServicePrincipal
>;

/** A request that the specification allows, from a caller who has the operation's permission. */
export interface OperationRequest<Id extends OperationId> {
  readonly path: OperationPath<Id>;
  readonly query: OperationQuery<Id>;
  readonly body: OperationBody<Id>;
  /** What came in place of a JSON body where the caller sent NDJSON: blocks of lines, to be read once. */
  readonly lines?: AsyncIterable<readonly Line[]>;
  readonly credentials: CallerCredentials;
  readonly traceId: string;
  /** The `If-None-Match` header, for `matchesEntityTag`. */
  readonly ifNoneMatch: string | undefined;
  /** The `If-Match` header, for `allowsEdit`; there on operations that ask for it. */
  readonly ifMatch: string | undefined;
}

/** A file that an operation answers instead of JSON. */
export interface AnsweredFile {
  /** Media type, as the specification names it for the answer. */
  readonly contentType: string;
  /** What it is called where it is saved. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/**
 * What a handler answers. Without `etag` the router computes one from the body of a GET; other answers have none then. A handler that knows from
 * `ifNoneMatch` that the caller has the newest answer saves the work with `notModified`.
 */
export type OperationResult<Id extends OperationId> =
  | {
      readonly status?: number;
      readonly body: OperationAnswer<Id>;
      readonly etag?: string;
      readonly file?: undefined;
      readonly notModified?: undefined;
    }
  | {
      readonly file: AnsweredFile;
      readonly etag: string;
      readonly notModified?: undefined;
    }
  | { readonly notModified: true; readonly etag?: string };

/** Answers one operation. Problems are thrown as `Problem`. */
export type OperationHandler<Id extends OperationId> = (
  request: OperationRequest<Id>,
) => Promise<OperationResult<Id>>;

/** Handlers of some operations; all domains together answer every operation of the specification. */
export type OperationHandlers<Ids extends OperationId> = {
  [Id in Ids]: OperationHandler<Id>;
};
