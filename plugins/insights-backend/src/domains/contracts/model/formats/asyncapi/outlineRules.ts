import type { ContractChange, ContractSeverity } from '../../ContractReading';

/** What happened to a part of an outline. */
export type OutlineAction = 'add' | 'remove' | 'edit';

/** A kind of change that is told of the parts of an outline. */
export interface OutlineRule {
  readonly id: string;
  /** Pointer into the outline; `*` stands for one token or its end, `**` at the end for this and all below. */
  readonly at: string;
  readonly actions: readonly OutlineAction[];
  readonly severity: ContractSeverity;
  readonly notices: ContractChange['notices'];
  /** With `{name}`, `{above}`, `{before}` and `{after}` for what was found. */
  readonly sentence: string;
  readonly explanation: string;
}

const safe = { severity: 'safe', notices: 'client' } as const;
const risky = { severity: 'risky', notices: 'client' } as const;
const breaking = { severity: 'breaking', notices: 'client' } as const;

const DOCUMENTATION: Omit<OutlineRule, 'at'> = {
  ...safe,
  id: 'asyncapi-documentation-changed',
  actions: ['add', 'remove', 'edit'],
  sentence: 'The documentation of {above} changed.',
  explanation: 'Only people read it.',
};

const documented = ['title', 'summary', 'description', 'externalDocs'];

/** The first that fits holds. */
export const OUTLINE_RULES: readonly OutlineRule[] = [
  {
    ...safe,
    ...{ id: 'asyncapi-edition-changed', at: '/edition', actions: ['edit'] },
    sentence:
      'The definition is now written in AsyncAPI {after}; it was {before}.',
    explanation: 'What it describes is told by itself.',
  },
  {
    ...safe,
    ...{ id: 'asyncapi-version-changed', at: '/info/version' },
    actions: ['add', 'remove', 'edit'],
    sentence: 'The version of the API is now {after}; it was {before}.',
    explanation: 'It only says that something changed.',
  },
  { ...DOCUMENTATION, at: '/info/**' },
  ...[
    '/servers/*',
    '/channels/*',
    '/channels/*/messages/*',
    '/operations/*',
  ].flatMap(above =>
    documented.map(name => ({ ...DOCUMENTATION, at: `${above}/${name}/**` })),
  ),
  {
    ...risky,
    ...{ id: 'asyncapi-id-changed', at: '/id' },
    actions: ['add', 'remove', 'edit'],
    sentence: 'The id of the application is now {after}; it was {before}.',
    explanation:
      'Programs that find the application by its id find it no more.',
  },
  {
    ...safe,
    ...{ id: 'asyncapi-server-added', at: '/servers/*', actions: ['add'] },
    sentence: 'The server {name} is new.',
    explanation: 'Nobody has to connect to it.',
  },
  {
    ...risky,
    ...{ id: 'asyncapi-server-removed', at: '/servers/*', actions: ['remove'] },
    sentence: 'The server {name} is gone.',
    explanation: 'Clients that connect to it can find nothing there.',
  },
  {
    ...breaking,
    ...{ id: 'asyncapi-server-protocol-changed', at: '/servers/*/protocol' },
    actions: ['add', 'remove', 'edit'],
    sentence: 'The server {above} now speaks {after}; it spoke {before}.',
    explanation: 'Clients that speak the former protocol cannot connect.',
  },
  {
    ...breaking,
    ...{ id: 'asyncapi-security-required', actions: ['add'] },
    at: '/servers/*/security',
    sentence: '{above} now asks who connects.',
    explanation: 'Clients that show nothing are refused.',
  },
  {
    ...breaking,
    ...{ id: 'asyncapi-security-required', actions: ['add'] },
    at: '/operations/*/security',
    sentence: '{above} now asks who it is.',
    explanation: 'Clients that show nothing are refused.',
  },
  ...['/servers/*/security', '/operations/*/security'].flatMap(
    (at): OutlineRule[] => [
      {
        ...safe,
        ...{ id: 'asyncapi-security-dropped', at, actions: ['remove'] },
        sentence: '{above} no longer asks who it is.',
        explanation: 'Clients that show it are served as before.',
      },
      {
        ...safe,
        ...{ id: 'asyncapi-security-way-added', at: `${at}/*` },
        actions: ['add'],
        sentence: '{above} can also be asked with {name}.',
        explanation: 'The ways that were there are still there.',
      },
      {
        ...breaking,
        ...{ id: 'asyncapi-security-way-removed', at: `${at}/*` },
        actions: ['remove'],
        sentence: '{above} can no longer be asked with {name}.',
        explanation: 'Clients that show just that are refused.',
      },
    ],
  ),
  {
    ...risky,
    ...{ id: 'asyncapi-server-changed', at: '/servers/*/**' },
    actions: ['add', 'remove', 'edit'],
    sentence: '{name} of the server {above} is now {after}; it was {before}.',
    explanation: 'Clients that connect as before can find nothing there.',
  },
  {
    ...safe,
    ...{ id: 'asyncapi-channel-added', at: '/channels/*', actions: ['add'] },
    sentence: 'The channel {name} is new.',
    explanation: 'Nobody has to use it.',
  },
  {
    ...breaking,
    ...{ id: 'asyncapi-channel-removed', at: '/channels/*' },
    actions: ['remove'],
    sentence: 'The channel {name} is gone.',
    explanation:
      'What clients send there is lost, and they wait there in vain.',
  },
  {
    ...breaking,
    ...{ id: 'asyncapi-content-type-changed' },
    at: '/channels/*/messages/*/contentType',
    actions: ['add', 'remove', 'edit'],
    notices: 'both',
    sentence: 'The message {above} is now written as {after}; it was {before}.',
    explanation: 'Who reads it the former way cannot read it.',
  },
  {
    ...breaking,
    ...{ id: 'asyncapi-schema-format-changed' },
    at: '/channels/*/messages/*/schemaFormat',
    actions: ['add', 'remove', 'edit'],
    notices: 'both',
    sentence:
      'The schema of {above} is now written in {after}; it was in {before}.',
    explanation: 'Whether it describes the same messages cannot be told.',
  },
  {
    ...risky,
    ...{ id: 'asyncapi-foreign-schema-changed' },
    at: '/channels/*/messages/*/payload',
    actions: ['add', 'remove', 'edit'],
    notices: 'both',
    sentence: 'The schema of {above} changed.',
    explanation:
      'It is written in a language that is not compared here: what changed in it is not told.',
  },
  {
    ...risky,
    ...{ id: 'asyncapi-message-name-changed' },
    at: '/channels/*/messages/*/name',
    actions: ['add', 'remove', 'edit'],
    sentence:
      'The name of the message {above} is now {after}; it was {before}.',
    explanation: 'Programs that tell messages apart by name do not know it.',
  },
  {
    ...risky,
    ...{ id: 'asyncapi-message-changed', at: '/channels/*/messages/*/**' },
    actions: ['add', 'remove', 'edit'],
    sentence: '{name} of the message {above} changed.',
    explanation: 'Programs that rely on it can fail.',
  },
  {
    ...risky,
    ...{ id: 'asyncapi-channel-changed', at: '/channels/*/**' },
    actions: ['add', 'remove', 'edit'],
    sentence: '{name} of the channel {above} changed.',
    explanation: 'Programs that rely on it can fail.',
  },
  {
    ...safe,
    ...{
      id: 'asyncapi-operation-added',
      at: '/operations/*',
      actions: ['add'],
    },
    sentence: '{name} is new.',
    explanation: 'Nobody has to use it.',
  },
  {
    ...breaking,
    ...{ id: 'asyncapi-operation-removed', at: '/operations/*' },
    actions: ['remove'],
    sentence: '{name} is there no more.',
    explanation: 'What clients send there is lost, or they wait there in vain.',
  },
  {
    ...breaking,
    ...{ id: 'asyncapi-message-removed', at: '/operations/*/messages/*' },
    actions: ['remove'],
    sentence: 'The message {name} of {above} is gone.',
    explanation:
      'Clients that send it are not understood; those that wait for it wait in vain.',
  },
  {
    ...safe,
    ...{ id: 'asyncapi-sent-message-added', actions: ['add'] },
    at: '/operations/sent */messages/*',
    sentence: 'The message {name} of {above} is new.',
    explanation: 'Nobody has to send it.',
  },
  {
    ...risky,
    ...{ id: 'asyncapi-message-added', at: '/operations/*/messages/*' },
    actions: ['add'],
    sentence: 'The message {name} of {above} is new.',
    explanation: 'Clients that receive it may not know what to do with it.',
  },
  {
    ...breaking,
    ...{ id: 'asyncapi-reply-changed', at: '/operations/*/reply/**' },
    actions: ['remove', 'edit'],
    sentence: 'How {above} is answered changed.',
    explanation: 'Clients wait for the answer where it does not come.',
  },
  {
    ...risky,
    ...{ id: 'asyncapi-operation-changed', at: '/operations/*/**' },
    actions: ['add', 'remove', 'edit'],
    sentence: '{name} of {above} changed.',
    explanation: 'Programs that rely on it can fail.',
  },
];
