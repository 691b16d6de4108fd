/**
 * Whether two API reports describe the same API. The parts of a union and the members of a type that a compiler found by
 * itself stand in the order in which it met them, which another file anywhere in the project changes; so the order of
 * the parts of one union, and of the members between one pair of brackets, says nothing.
 *
 * @param {string} one - an API report
 * @param {string} other - another one
 */
export function isSameApi(one, other) {
  return inOneOrder(one) === inOneOrder(other);
}

/** Comments, quoted texts, arrows, names and single signs. */
const WORDS =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|=>|[\w$]+|\S/g;

const closers = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
]);

/** Words at which a union begins or ends within a member. */
const bounds = new Set([',', ':', '=', '=>', '?', 'extends', 'is', 'in']);

function inOneOrder(report) {
  return report
    .split(/\n\s*\n/)
    .map(declaration => readUpTo(undefined, declaration.match(WORDS) ?? []))
    .join('\n');
}

/** Takes the words up to a closing bracket, and gives their members and unions in one order. */
function readUpTo(closer, words) {
  const members = [];
  let member = '';
  let parts = [''];
  const endUnion = bound => {
    member += parts.filter(Boolean).sort().join(' |') + bound;
    parts = [''];
  };
  const endMember = () => {
    endUnion('');
    if (member) members.push(member);
    member = '';
  };
  for (
    let word = words.shift();
    word !== undefined && word !== closer;
    word = words.shift()
  ) {
    const inner = closers.get(word);
    if (word === ';') endMember();
    else if (word === '|') parts.push('');
    else if (bounds.has(word)) endUnion(` ${word}`);
    else if (inner)
      parts.push(`${parts.pop()} ${word}${readUpTo(inner, words)} ${inner}`);
    else parts.push(`${parts.pop()} ${word}`);
  }
  endMember();
  return members.sort().join(';');
}
