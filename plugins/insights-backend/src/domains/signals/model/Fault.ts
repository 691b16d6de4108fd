/** Why an item of a batch cannot be kept, in plain words for who runs the collector. */
export interface Fault {
  readonly reason: string;
  readonly howToMend: string;
}

/** Columns of ids hold so many characters: one fewer than both parts of an id at their longest. */
const LONGEST_ID = 200;

/** Whether an id is `<namespace>:<name>` as the API's specification has it. */
export function isNamespacedId(id: string): boolean {
  return (
    id.length <= LONGEST_ID &&
    /^[a-z0-9][a-z0-9-]{0,59}:[A-Za-z0-9@][A-Za-z0-9._@~+-]{0,139}$/.test(id)
  );
}

/** What is wrong with an id that must lie in the namespace of its collector. */
export function idFault(id: string, collectorId: string): Fault | undefined {
  if (typeof id !== 'string' || !isNamespacedId(id)) {
    return {
      reason: `"${shown(id)}" is not an id.`,
      howToMend: `Give ids as "${collectorId}:<name>", the name in at most 140 letters, digits and . _ @ ~ + -.`,
    };
  }
  if (!id.startsWith(`${collectorId}:`)) {
    return {
      reason: `The id "${id}" is not in the namespace of the collector "${collectorId}".`,
      howToMend: `Begin the id with "${collectorId}:".`,
    };
  }
  return undefined;
}

/** What is wrong with a text: not one, blank where it must not be, too long, or unfit for a database. */
export function textFault(
  name: string,
  value: string | undefined,
  { longest, blank = false }: { longest: number; blank?: boolean },
): Fault | undefined {
  if (typeof value !== 'string') {
    return {
      reason: `The ${name} is missing.`,
      howToMend: `Give the ${name} as a text.`,
    };
  }
  if (!blank && value.trim() === '') {
    return {
      reason: `The ${name} is blank.`,
      howToMend: `Give the ${name} at least one character.`,
    };
  }
  if (value.length > longest) {
    return {
      reason: `The ${name} has ${value.length} characters, at most ${longest} are kept.`,
      howToMend: `Shorten the ${name}.`,
    };
  }
  if (value.includes('\0')) {
    return {
      reason: `The ${name} holds a NUL character, which databases refuse.`,
      howToMend: `Take the NUL character out of the ${name}.`,
    };
  }
  return undefined;
}

/** What is wrong with a text that may be left out. */
export function optionalTextFault(
  name: string,
  value: string | undefined,
  longest: number,
): Fault | undefined {
  return value === undefined ? undefined : textFault(name, value, { longest });
}

/** What is wrong with a list: too many of them, or the first fault of one. */
export function listFault<Item>(
  name: string,
  list: readonly Item[],
  most: number,
  faultOfItem: (item: Item) => Fault | undefined,
): Fault | undefined {
  if (!Array.isArray(list)) {
    return {
      reason: `The ${name} are not a list.`,
      howToMend: `Give the ${name} as a list, which may be empty.`,
    };
  }
  if (list.length > most) {
    return {
      reason: `There are ${list.length} ${name}, at most ${most} are kept.`,
      howToMend: `Give fewer ${name}.`,
    };
  }
  return firstFault(list.map(item => () => faultOfItem(item)));
}

/** What is wrong with an address that pages will link to. */
export function urlFault(url: string, longest: number): Fault | undefined {
  const fault = textFault('address', url, { longest });
  if (fault) return fault;
  // Pages turn it into a link: no other scheme may come in by data.
  if (!/^https?:\/\/[^\s]+$/i.test(url)) {
    return {
      reason: `"${shown(url)}" is not an http or https address.`,
      howToMend: 'Give the whole address, beginning with https://.',
    };
  }
  return undefined;
}

/** What is wrong with a value that must be one of a few. */
export function choiceFault(
  name: string,
  value: string,
  choices: readonly string[],
): Fault | undefined {
  if (choices.includes(value)) return undefined;
  return {
    reason: `The ${name} "${shown(value)}" is unknown.`,
    howToMend: `Give one of ${choices.join(', ')}.`,
  };
}

/** The first fault that one of the checks finds. */
export function firstFault(
  checks: readonly (() => Fault | undefined)[],
): Fault | undefined {
  for (const check of checks) {
    const fault = check();
    if (fault) return fault;
  }
  return undefined;
}

/** A value cut to a length that fits into a sentence. */
export function shown(value: unknown): string {
  const text = String(value).replaceAll('\0', '␀');
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
