import type { At } from '../json/At';
import type { ApiMedia } from './ApiBody';

/** A parameter of an operation; the body and form fields of 2.0 are no parameters. */
export interface ApiParameter {
  readonly at: At;
  /** `path`, `query`, `header`, `cookie` or `querystring`. */
  readonly location: string;
  readonly name: string;
  readonly required: boolean;
  readonly schema: At | null;
  readonly content: readonly ApiMedia[];
  /** How a list or an object becomes text: defaults filled in. */
  readonly style: string;
  readonly allowEmptyValue: boolean;
  readonly documentation: string;
}
