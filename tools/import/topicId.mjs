const NAMESPACED =
  /^[a-z0-9][a-z0-9-]{0,59}:[A-Za-z0-9@][A-Za-z0-9._@~+-]{0,139}$/;
const LONGEST_NAME = 140;

const encoded = character =>
  [...Buffer.from(character)]
    .map(byte => `~${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');

/**
 * The id of the topic that a cell names: an id as it is; a name with what ids cannot hold written as `~` and the hexadecimal
 * digits of its bytes, so that two names never share an id.
 *
 * @returns nothing for a blank name, and for one that is too long
 */
export function topicId(text, namespace) {
  const name = text.trim();
  if (NAMESPACED.test(name)) return name;
  if (name === '') return undefined;
  const [first, ...others] = [...name];
  // An id begins with a letter, a digit or @: what does not is put behind one.
  const begin = /[A-Za-z0-9]/.test(first) ? first : `@${encoded(first)}`;
  const end = others
    .map(one => (/[A-Za-z0-9._@+-]/.test(one) ? one : encoded(one)))
    .join('');
  const local = begin + end;
  return local.length > LONGEST_NAME ? undefined : `${namespace}:${local}`;
}
