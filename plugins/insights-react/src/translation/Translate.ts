import type { JSX } from 'react';

type Messages = { readonly [key: string]: string };
type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** What a message is asked for by: its key, or that of its forms without the form. */
type KeyOf<TMessages> = keyof TMessages extends infer Key
  ? Key extends `${infer Counted}_${PluralForm}`
    ? Counted
    : Key
  : never;

type IsCounted<TMessages, Key> = Key extends string
  ? `${Key}_other` extends keyof TMessages
    ? true
    : never
  : never;

/** Every text that a key can lead to. */
type TextOf<TMessages, Key> = Key extends keyof TMessages
  ? TMessages[Key]
  : Key extends string
  ? TMessages[`${Key}_${PluralForm}` & keyof TMessages]
  : never;

/** What a text leaves open: `{{name}}`. */
type PlaceholderOf<TText> =
  TText extends `${string}{{${infer Name}}}${infer Rest}`
    ? Name | PlaceholderOf<Rest>
    : never;

type Values<TMessages, Key, Value> = {
  [Name in Exclude<PlaceholderOf<TextOf<TMessages, Key>>, 'count'>]: Value;
} & ([IsCounted<TMessages, Key>] extends [never] ? unknown : { count: number });

type ValuesArgument<TMessages, Key, Value> = keyof Values<
  TMessages,
  Key,
  Value
> extends never
  ? []
  : [values: Values<TMessages, Key, Value>];

/**
 * Finds the text of a key and fills in what it leaves open: a string, or an element where one was filled in.
 *
 * @public
 */
export interface Translate<TMessages extends Messages> {
  <Key extends KeyOf<TMessages>>(
    key: Key,
    ...values: ValuesArgument<TMessages, Key, string>
  ): string;
  <Key extends KeyOf<TMessages>>(
    key: Key,
    ...values: ValuesArgument<TMessages, Key, string | JSX.Element>
  ): JSX.Element;
}
