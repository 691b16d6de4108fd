import type { Direction } from '../rules/directedRule';

/** What a schema is used for: which way its values go, and whether as plain text. */
export interface SchemaUse {
  readonly direction: Direction;
  /** Values of parameters and headers are text: a number is as good as its digits. */
  readonly isText: boolean;
  /** A list is sent as one parameter per item, so one value is a list of one. */
  readonly isExploded: boolean;
  /** One text per use, for maps. */
  readonly key: string;
}

function use(
  direction: Direction,
  isText: boolean,
  isExploded = false,
): SchemaUse {
  const key = `${direction} ${isText} ${isExploded}`;
  return { direction, isText, isExploded, key };
}

export const REQUEST_BODY = use('request', false);
export const RESPONSE_BODY = use('response', false);
export const PARAMETER = use('request', true);
export const EXPLODED_PARAMETER = use('request', true, true);
export const RESPONSE_HEADER = use('response', true);
