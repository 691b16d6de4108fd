import type { ContractChange } from '../../../ContractReading';
import { asyncApiContract } from '../asyncApiContract';

export const TODAY = '2026-01-01';

/** Street lights, as the examples of the specification have them: what is measured is received, what is to be done is sent. */
export const TWO = {
  asyncapi: '2.6.0',
  info: { title: 'Lights', version: '1.0.0' },
  defaultContentType: 'application/json',
  servers: {
    main: {
      url: 'mqtt://broker.example.com/lights',
      protocol: 'mqtt',
      security: [{ token: [] }],
    },
  },
  channels: {
    'light/{lightId}/measured': {
      parameters: { lightId: { schema: { type: 'string' } } },
      subscribe: { message: { $ref: '#/components/messages/measured' } },
    },
    'light/{lightId}/turn': {
      publish: {
        message: {
          name: 'turn',
          traits: [{ $ref: '#/components/messageTraits/common' }],
          payload: {
            type: 'object',
            required: ['command'],
            properties: { command: { enum: ['on', 'off'] } },
          },
        },
      },
    },
  },
  components: {
    messages: {
      measured: { payload: { $ref: '#/components/schemas/Lumens' } },
    },
    messageTraits: {
      common: { headers: { type: 'object', properties: { by: {} } } },
    },
    schemas: {
      Lumens: {
        type: 'object',
        required: ['lumens'],
        properties: {
          lumens: { type: 'integer' },
          next: { $ref: '#/components/schemas/Lumens' },
        },
      },
    },
    securitySchemes: { token: { type: 'userPassword' } },
  },
};

/** The same in version 3, where the names of parameters, channels and operations are others. */
export const THREE = {
  asyncapi: '3.0.0',
  info: { title: 'Lights', version: '1.0.0' },
  defaultContentType: 'application/json',
  servers: {
    main: {
      ...{ host: 'broker.example.com', pathname: '/lights', protocol: 'mqtt' },
      security: [{ $ref: '#/components/securitySchemes/token' }],
    },
  },
  channels: {
    measured: {
      address: 'light/{id}/measured',
      parameters: { id: {} },
      messages: { measured: { $ref: '#/components/messages/measured' } },
    },
    turning: {
      address: 'light/{id}/turn',
      messages: {
        turn: TWO.channels['light/{lightId}/turn'].publish.message,
      },
    },
  },
  operations: {
    tell: { action: 'send', channel: { $ref: '#/channels/measured' } },
    obey: {
      action: 'receive',
      channel: { $ref: '#/channels/turning' },
      messages: [{ $ref: '#/channels/turning/messages/turn' }],
    },
  },
  components: TWO.components,
};

/** What is told between two documents. */
export async function changes(before: object, after: object) {
  const [one, other] = [before, after].map(text =>
    asyncApiContract.read(JSON.stringify(text)),
  );
  const [{ document: left }, { document: right }] = [await one, await other];
  if (!left || !right) throw new Error('One cannot be read');
  return (await asyncApiContract.compare?.(left, right, TODAY))?.changes ?? [];
}

/** A copy in which a part, by its path, is another one; without it where undefined. */
export function edited(
  document: object,
  path: string[],
  value: unknown,
): object {
  const copy = structuredClone(document);
  let at = copy as Record<string, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as typeof at;
  const last = path[path.length - 1];
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

/** Severities and rules of changes. */
export const told = (all: readonly ContractChange[]) =>
  all.map(({ severity, ruleId }) => `${severity} ${ruleId}`);
