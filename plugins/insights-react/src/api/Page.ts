/** One page of a list; `nextCursor` is null on the last one. @public */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

/** Which page of a list is wanted. @public */
export interface PageRequest {
  limit?: number;
  cursor?: string;
}

/** Whether the reader has left before the answer came. @public */
export interface RequestOptions {
  signal?: AbortSignal;
}
