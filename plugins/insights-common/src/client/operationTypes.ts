import type { paths } from '../generated/api';

/** Paths that can be read. @public */
export type InsightsReadPath = {
  [Path in keyof paths]: paths[Path]['get'] extends object ? Path : never;
}[keyof paths];

/** Paths that can be posted to. @public */
export type InsightsPostPath = {
  [Path in keyof paths]: paths[Path]['post'] extends object ? Path : never;
}[keyof paths];

/** Paths whose thing can be replaced. @public */
export type InsightsPutPath = {
  [Path in keyof paths]: paths[Path]['put'] extends object ? Path : never;
}[keyof paths];

/** Paths whose thing can be changed in part. @public */
export type InsightsPatchPath = {
  [Path in keyof paths]: paths[Path]['patch'] extends object ? Path : never;
}[keyof paths];

/** Paths whose thing can be deleted. @public */
export type InsightsDeletePath = {
  [Path in keyof paths]: paths[Path]['delete'] extends object ? Path : never;
}[keyof paths];

/**
 * What a request takes: path and query parameters, a body, the entity tag that a change is made on, and a signal to give it
 * up.
 *
 * @public
 */
export type InsightsRequest<Operation> = (Operation extends {
  parameters: { path: infer Path };
}
  ? { path: Path }
  : { path?: undefined }) &
  (Operation extends { parameters: { query?: infer Query } }
    ? { query?: Query }
    : { query?: undefined }) &
  (Operation extends {
    requestBody: { content: { 'application/json': infer Body } };
  }
    ? { body: Body }
    : { body?: undefined }) &
  (Operation extends { parameters: { header: { 'If-Match': infer Tag } } }
    ? { ifMatch: Tag }
    : Operation extends { parameters: { header?: never } }
    ? { ifMatch?: undefined }
    : { ifMatch?: string; ifNoneMatch?: '*' }) & { signal?: AbortSignal };

/** The arguments behind the path: none are needed where all parts of the request are optional. @public */
export type InsightsArguments<Operation> = Record<
  string,
  never
> extends InsightsRequest<Operation>
  ? [request?: InsightsRequest<Operation>]
  : [request: InsightsRequest<Operation>];

/** Of the answers to an operation those that say it went well. @public */
export type SuccessOf<Responses> = Responses[Extract<
  keyof Responses,
  200 | 201 | 202
>];

/** What an operation answers. @public */
export type InsightsAnswer<Operation> = Operation extends {
  responses: infer Responses;
}
  ? SuccessOf<Responses> extends {
      content: { 'application/json': infer Answer };
    }
    ? Answer
    : never
  : never;

/** Paths of lists that come in pages. @public */
export type InsightsListPath = {
  [Path in InsightsReadPath]: InsightsAnswer<paths[Path]['get']> extends {
    nextCursor: string | null;
  }
    ? Path
    : never;
}[InsightsReadPath];

/** One item of a list. @public */
export type InsightsItem<Path extends InsightsListPath> = InsightsAnswer<
  paths[Path]['get']
> extends { items: (infer Item)[] }
  ? Item
  : never;
