/**
 * Whether two API reports describe the same API. The parts of a union and the members of a type that a compiler found by
 * itself stand in the order in which it met them, which another file anywhere in the project changes; so the order of
 * the words within a declaration says nothing.
 *
 * @param {string} one - an API report
 * @param {string} other - another one
 */
export function isSameApi(one, other) {
  return wordsOfDeclarations(one) === wordsOfDeclarations(other);
}

function wordsOfDeclarations(report) {
  return report
    .split(/\n\s*\n/)
    .map(declaration =>
      declaration
        .split(/([^\w'"-])/)
        .filter(word => word.trim() && word !== '|')
        .sort()
        .join(' '),
    )
    .join('\n');
}
