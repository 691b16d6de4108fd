import type { At } from '../json/At';

export interface ApiBody {
  readonly at: At;
  readonly required: boolean;
  readonly content: readonly ApiMedia[];
  readonly documentation: string;
}

/** One kind of representation of a body. */
export interface ApiMedia {
  readonly at: At;
  /** Lower case, with its parameters: `application/json; charset=utf-8`. */
  readonly type: string;
  readonly schema: At | null;
  /** The schema of each item of a stream (3.2). */
  readonly itemSchema: At | null;
  /** Canonical text of `encoding`; empty where absent. */
  readonly encoding: string;
}

export interface ApiResponse {
  readonly at: At;
  /** Upper case: `200`, `2XX`, `DEFAULT`. */
  readonly status: string;
  readonly content: readonly ApiMedia[];
  readonly headers: readonly ApiHeader[];
  /** By name, references followed. */
  readonly links: ReadonlyMap<string, At>;
  readonly documentation: string;
}

export interface ApiHeader {
  readonly at: At;
  /** Lower case: names of headers have none. */
  readonly name: string;
  readonly required: boolean;
  readonly schema: At | null;
  /** The media type that it is written as; `null` for plain text by its style. */
  readonly type: string | null;
  readonly style: string;
}
