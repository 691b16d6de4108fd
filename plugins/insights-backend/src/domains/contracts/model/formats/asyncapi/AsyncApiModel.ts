import type { JsonObject } from '@almanac/openapi-diff';

/** Which way a message goes, as a client of the API sees it. */
export type MessageSide = 'sent' | 'received';

/** A part of a definition, with references to it followed and traits applied. */
export interface AsyncPart {
  /** What people call it. */
  readonly label: string;
  readonly value: JsonObject;
  /** JSON pointer to where it is written. */
  readonly pointer: string;
}

/** A message of a channel. */
export interface AsyncMessage extends AsyncPart {
  /** By which it is found in another definition. */
  readonly key: string;
  /** As it is said, or as the definition says it of all. */
  readonly contentType: string | null;
  readonly schemaFormat: string | null;
  /** Pointers to its schemas; null where it has none. */
  readonly payload: string | null;
  readonly headers: string | null;
}

/** Where messages go. */
export interface AsyncChannel extends AsyncPart {
  /** Its address, in which the names of parameters do not matter; its id where it has none. */
  readonly key: string;
  readonly messages: readonly AsyncMessage[];
}

/** What the application does with the messages of a channel. */
export interface AsyncOperation extends AsyncPart {
  readonly key: string;
  /** As the definition has it: `publish`, `subscribe`, `send`, `receive`. */
  readonly word: string;
  readonly side: MessageSide;
  readonly channelKey: string;
  /** Address of the channel. */
  readonly address: string;
  readonly messageKeys: readonly string[];
}

/** A definition of AsyncAPI 2 or 3 in one shape. */
export interface AsyncApiModel {
  /** As the document says it: `2.6.0`. */
  readonly edition: string;
  readonly root: JsonObject;
  readonly servers: readonly (AsyncPart & { readonly key: string })[];
  readonly channels: readonly AsyncChannel[];
  readonly operations: readonly AsyncOperation[];
}
