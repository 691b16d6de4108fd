import { SEVERITIES, type ContractChange } from '../../ContractReading';
import { elementAt } from './elementAt';
import type { ProtobufElement } from './elementsOf';
import type { BrokenProtobufRule, ProtobufCompiler } from './ProtobufCompiler';
import type { ProtobufDocument } from './ProtobufDocument';
import { additionRuleOf, familyOf, protobufRuleOf } from './protobufRules';

type Elements = ReadonlyMap<string, ProtobufElement>;

/** What changed: rules of buf that were broken, and what is new. */
export async function compareProtobuf(
  compiler: ProtobufCompiler,
  before: ProtobufDocument,
  after: ProtobufDocument,
): Promise<ContractChange[]> {
  const broken = await compiler.brokenRules(before.compiled, after.compiled);
  const told = weightiest(broken, before.elements, after.elements);
  // What got another name is told as that.
  const known = new Set(told.map(({ pointers }) => pointers.after));
  return [
    ...told,
    ...additions(before.elements, after.elements).filter(
      ({ pointers }) => !known.has(pointers.after),
    ),
  ];
}

/** Several rules tell of one deletion, each for who relies on something else: the weightiest stands for them. */
function weightiest(
  broken: readonly BrokenProtobufRule[],
  before: Elements,
  after: Elements,
): ContractChange[] {
  const told = new Map<string, ContractChange>();
  for (const one of broken) {
    const change = changeOf(one, before, after);
    const { before: from, after: to } = change.pointers;
    // What is of no element is of a file or a package: of which only the message says.
    const whole = from === '' && to === '' ? [one.file, one.message] : [];
    const key = JSON.stringify([familyOf(one.rule), from, to, ...whole]);
    const other = told.get(key);
    if (!other || weightOf(change) < weightOf(other)) told.set(key, change);
  }
  return [...told.values()];
}

/** 0 is the weightiest. */
function weightOf({ severity }: ContractChange): number {
  return SEVERITIES.indexOf(severity);
}

function changeOf(
  broken: BrokenProtobufRule,
  before: Elements,
  after: Elements,
): ContractChange {
  const { id, severity, notices, explanation } = protobufRuleOf(broken.rule);
  const pointers = pointersOf(broken, before, after);
  return {
    ...{ ruleId: id, severity, notices, explanation, pointers },
    sentence: sentenceOf(broken.message),
    ...operationOf(
      before.get(pointers.before ?? '') ?? after.get(pointers.after ?? ''),
    ),
  };
}

/** Where buf says it is, and the same before; what is gone is told by where it was declared. */
function pointersOf(
  { message, file, line, column }: BrokenProtobufRule,
  before: Elements,
  after: Elements,
): ContractChange['pointers'] {
  const here = elementAt(after, { file, line, column })?.pointer ?? '';
  const names = [...message.matchAll(/"([^"]+)"/g)].map(([, name]) => name);
  const gone = [...before.values()].find(
    ({ pointer, parent, name }) =>
      !after.has(pointer) &&
      names.some(said => said === name || said.endsWith(`.${name}`)) &&
      (parent === here || parent === parentOf(here)),
  );
  if (gone) {
    const isRenamed = gone.parent === parentOf(here) && !before.has(here);
    return { before: gone.pointer, after: isRenamed ? here : null };
  }
  return { before: nearest(before, here), after: here };
}

function nearest(elements: Elements, pointer: string): string {
  let at = pointer;
  while (at !== '' && !elements.has(at)) at = parentOf(at);
  return at;
}

function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

/** The first sentence: buf adds where to read more. */
function sentenceOf(message: string): string {
  const [said] = message.split(/\.? See https:/);
  return said.endsWith('.') ? said : `${said}.`;
}

const WORDS: Record<ProtobufElement['kind'], string> = {
  message: 'message',
  field: 'field',
  oneof: 'oneof',
  enum: 'enum',
  'enum-value': 'value',
  service: 'service',
  rpc: 'rpc',
  extension: 'extension',
};

/** What is new; not what is declared in something new. */
function additions(before: Elements, after: Elements): ContractChange[] {
  return [...after.values()]
    .filter(
      ({ pointer, parent }) =>
        !before.has(pointer) && (parent === '' || before.has(parent)),
    )
    .map(element => {
      const { kind, name, parent, pointer } = element;
      const { id, severity, notices, explanation } = additionRuleOf(kind);
      const inner = parent === '' ? '' : ` of \`${parent.split('/').at(-1)}\``;
      return {
        ...{ ruleId: id, severity, notices, explanation },
        ...operationOf(element),
        sentence: `The ${WORDS[kind]} \`${name}\`${inner} is new.`,
        pointers: { before: null, after: pointer },
      };
    });
}

/** An rpc is called by its service and name (the path of HTTP/2 that gRPC has). */
function operationOf(
  element: ProtobufElement | undefined,
): Pick<ContractChange, 'operation' | 'operationCount'> {
  return element?.kind === 'rpc'
    ? {
        operation: { method: 'rpc', path: element.pointer },
        operationCount: 1,
      }
    : { operation: null, operationCount: 0 };
}
