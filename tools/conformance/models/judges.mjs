/** Of an example. */
export const PROVENANCE = {
  source: 'example',
  by: 'human',
  at: null,
  link: null,
};
/** Longest that the calculator of the API works on a text. */
const CALCULATION_MILLISECONDS = 20_000;
const FORMATS = ['hugging-face', 'model-card-toolkit', 'cyclonedx'];

const tooLong = began =>
  performance.now() - began > CALCULATION_MILLISECONDS
    ? 'takes longer than a calculation may'
    : undefined;

/** Judges of one text each: undefined where it is as it should be, or why it is not. */
export function judgesFor({ readCard, writeCard, sameValue }) {
  const read = (text, format) =>
    readCard({ text, format, provenance: PROVENANCE });
  return {
    comesBack(format, { text }) {
      const { card, findings } = read(text, format);
      if (!card) return `is refused: ${JSON.stringify(findings)}`;
      const whole = writeCard(card, format);
      if (whole.text !== text) return 'is written otherwise than it was';
      if (whole.losses.length > 0) return JSON.stringify(whole.losses);
      const bare = { ...card, originals: {} };
      const fresh = writeCard(bare, format);
      if (fresh.losses.length > 0) return JSON.stringify(fresh.losses);
      const again = read(fresh.text, format).card;
      return sameValue(again?.sections, card.sections)
        ? undefined
        : 'is another card when it is written from nothing';
    },

    isRefused(format, { text }) {
      const { card, findings } = read(text, format);
      if (card) return 'is taken for right';
      const places = findings.filter(
        ({ ruleId, severity }) =>
          severity === 'error' && ruleId !== 'cyclonedx/no-model',
      );
      return places.length > 0
        ? undefined
        : 'is refused because it holds no model, not at what is wrong';
    },

    isWithoutModel({ text }) {
      const { findings } = read(text, 'cyclonedx');
      const rules = findings.map(({ ruleId }) => ruleId);
      return rules.length === 1 && rules[0] === 'cyclonedx/no-model'
        ? undefined
        : JSON.stringify(findings);
    },

    isHarmless({ text, isCard }) {
      const began = performance.now();
      try {
        const { card, format } = readCard({ text, provenance: PROVENANCE });
        if (isCard !== null && isCard !== (card !== null)) {
          return isCard ? 'is refused' : 'is taken for a card';
        }
        if (!card) return tooLong(began);
        const written = FORMATS.map(to => writeCard(card, to));
        const same = written.find(one => one.format === format);
        if (same.text !== text) return 'is written otherwise than it was';
      } catch (error) {
        return `brings the reader down: ${error.stack}`;
      }
      return {}.polluted === undefined ? tooLong(began) : 'changes all objects';
    },
  };
}
