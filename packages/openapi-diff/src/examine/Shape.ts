/** The name of a part of a document whose members are known. */
export type PartName =
  | 'document'
  | 'components'
  | 'pathItem'
  | 'operation'
  | 'parameter'
  | 'requestBody'
  | 'response'
  | 'mediaType'
  | 'encoding'
  | 'header'
  | 'schema'
  | 'server'
  | 'other';

/** What is to stand at a place of a document. */
export interface Shape {
  readonly is: 'object' | 'list' | 'text' | 'boolean' | 'schema';
  /** As a reader is told: `a list of parameters`. */
  readonly words: string;
  /** Of an object: the part that it is, whose members are known. */
  readonly part?: PartName;
  /** Of an object: what its members are, whose names the author chose; of a list: what its items are. */
  readonly each?: Shape;
  /** Of an object whose members the author named: whether a reference may stand in its place. */
  readonly mayRefer?: boolean;
  /** Of such an object: whether a name that begins with `x-` is that of an extension, as the specification says of few. */
  readonly takesExtensions?: boolean;
}

/** The members of each part, by keyword; what is not named may be anything. */
export type Shapes = Readonly<
  Record<PartName, Readonly<Record<string, Shape>>>
>;

/** A text. */
export const TEXT: Shape = { is: 'text', words: 'a text' };

/** `true` or `false`. */
export const BOOLEAN: Shape = { is: 'boolean', words: 'true or false' };

/** Any list. */
export const LIST: Shape = { is: 'list', words: 'a list' };

/** A schema: an object, or `true` or `false`. */
export const SCHEMA: Shape = {
  ...{ is: 'schema', words: 'a schema', part: 'schema' },
};

/** @param noun - `a response` */
export function part(name: PartName, noun: string): Shape {
  return { is: 'object', words: `an object (${noun})`, part: name };
}

/** @param nouns - `parameters` */
export function listOf(each: Shape, nouns: string): Shape {
  return { is: 'list', words: `a list of ${nouns}`, each };
}

/** @param nouns - `responses by status` */
export function mapOf(each: Shape, nouns: string): Shape {
  return { is: 'object', words: `an object of ${nouns}`, each };
}

/**
 * Of the Paths, Responses and Callback Objects, OpenAPI 3.1, 4.8.8, 4.8.16 and 4.8.18.
 *
 * @param nouns - `paths`
 */
export function extensibleMapOf(each: Shape, nouns: string): Shape {
  return { ...mapOf(each, nouns), takesExtensions: true };
}
