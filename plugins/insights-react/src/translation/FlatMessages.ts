/** Messages as they are written, beside the pieces that show them. @public */
export interface NestedMessages {
  readonly [key: string]: string | NestedMessages;
}

/** The key of each message: the names on the way to it, with a dot between them. @public */
export type MessagePath<TMessages> = {
  [Key in keyof TMessages & string]: TMessages[Key] extends string
    ? Key
    : `${Key}.${MessagePath<TMessages[Key]>}`;
}[keyof TMessages & string];

/** The message at a key. @public */
export type MessageAt<
  TMessages,
  Path extends string,
> = Path extends keyof TMessages
  ? TMessages[Path]
  : Path extends `${infer Key}.${infer Rest}`
  ? Key extends keyof TMessages
    ? MessageAt<TMessages[Key], Rest>
    : never
  : never;

/**
 * Messages by key, as a translation ref holds them. A ref is declared with this type, so that its description names
 * the messages in the order in which they are written; the type that a compiler finds by itself has them in any order.
 *
 * @public
 */
export type FlatMessages<TMessages extends NestedMessages> = {
  readonly [Path in MessagePath<TMessages>]: MessageAt<
    TMessages,
    Path
  > extends infer Message extends string
    ? Message
    : never;
};
