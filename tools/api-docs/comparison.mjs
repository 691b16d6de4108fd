/** @throws Error with what is wrong with a text, where it is no description */
function documentOf(engine, name, text) {
  const { document, faults } = engine.readOpenApi(text);
  if (!document) {
    throw new Error(
      `${name} cannot be read: ${faults
        .map(({ line, message }) => `line ${line}: ${message}`)
        .join('; ')}`,
    );
  }
  return document;
}

/**
 * What changed from one description to another. Without a day, so that the same texts give the same answer on each.
 *
 * @param before - `{ name, text }`
 * @param after - `{ name, text }`
 */
export function compare(engine, before, after) {
  return engine.diffOpenApi(
    documentOf(engine, before.name, before.text),
    documentOf(engine, after.name, after.text),
    {},
  );
}
