import fc from 'fast-check';
import { anyContent, anyText } from '../__testUtils__/arbitraryContent';
import { BOM, HUB_CARD, TOOLKIT_CARD } from '../__testUtils__/cardTexts';
import { BY_HAND, readAs } from '../__testUtils__/readAs';
import { CARD_FORMATS, type Card, type CardContent } from '../card/Card';
import { contentOfCard } from '../card/contentOfCard';
import { sectionsOf } from '../card/sectionsOf';
import { statementsOf } from '../card/statementsOf';
import { known } from '../card/Statement';
import { sameValue } from '../json/sameValue';
import { BODY_SECTIONS } from './huggingFace/bodySections';
import { readCard } from './readCard';
import { writeCard } from './writeCard';

const TEXTS = {
  'hugging-face': HUB_CARD,
  'model-card-toolkit': TOOLKIT_CARD,
  cyclonedx: BOM,
};
/** Cards of one property; set it to thousands where formats change. */
const RUNS = Number(process.env.ALMANAC_ROUND_TRIPS ?? 100);
const pairs = CARD_FORMATS.flatMap(from => CARD_FORMATS.map(to => [from, to]));
const cardOf = (content: CardContent): Card => ({
  sections: sectionsOf(content, BY_HAND),
  originals: {},
});

describe('whatever a card says', () => {
  it.each(CARD_FORMATS)(
    'is a right text of %s, and what that cannot carry is named',
    format => {
      fc.assert(
        fc.property(anyContent, content => {
          const { text, losses } = writeCard(cardOf(content), format);
          const { card, findings } = readCard({
            ...{ text, format, provenance: BY_HAND },
          });
          expect(findings.filter(one => one.severity === 'error')).toEqual([]);
          const lost = new Set(losses.map(({ pointer }) => pointer));
          const kept = new Map(
            statementsOf(card ? contentOfCard(card) : {}).map(one => {
              return [one.pointer, one.statement];
            }),
          );
          for (const { pointer, statement } of statementsOf(content)) {
            const isKept = sameValue(kept.get(pointer), statement);
            expect(isKept).toBe(!lost.has(pointer));
          }
        }),
        { numRuns: RUNS },
      );
    },
  );

  it.each(CARD_FORMATS)(
    'is the same after %s for good: a second round loses nothing more',
    format => {
      fc.assert(
        fc.property(anyContent, content => {
          const { text } = writeCard(cardOf(content), format);
          const once = readAs(format, text);
          const { text: again, losses } = writeCard(
            { ...once, originals: {} },
            format,
          );
          expect(losses).toEqual([]);
          expect(contentOfCard(readAs(format, again))).toEqual(
            contentOfCard(once),
          );
          expect(writeCard(once, format).text).toBe(text);
        }),
        { numRuns: RUNS },
      );
    },
  );
});

describe('a text of a section', () => {
  it('never changes what another field says', () => {
    const plain: CardContent = {
      details: { name: known('m'), overview: known('An overview.') },
      intendedUse: { uses: known(['One.']), users: known(['Two.']) },
      maintenance: { description: known('Three.') },
    };
    const free = BODY_SECTIONS.filter(({ kind }) => kind === 'text').map(
      ({ field }) => field,
    );
    fc.assert(
      fc.property(fc.constantFrom(...free), anyText, (field, text) => {
        const [section, name] = field;
        const content: CardContent = {
          ...plain,
          [section]: { ...plain[section], [name]: known(text) },
        };
        const { losses } = writeCard(cardOf(content), 'hugging-face');
        const others = losses.filter(
          ({ pointer }) => pointer !== `/${section}/${name}`,
        );
        expect(others).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a card of one format in another', () => {
  it.each(pairs)('is a right text: %s in %s', (from, to) => {
    const card = readAs(from, TEXTS[from]);
    const { text, losses } = writeCard(card, to);
    const { findings } = readCard({
      ...{ text, format: to, provenance: BY_HAND },
    });
    expect(findings.filter(one => one.severity === 'error')).toEqual([]);
    const isLossless = losses.length === 0;
    expect(isLossless).toBe(from === to);
  });

  it('comes back whole, for both texts are kept', () => {
    const card = readAs('hugging-face', HUB_CARD);
    const { text } = writeCard(card, 'cyclonedx');
    const both = {
      ...card,
      originals: { ...card.originals, cyclonedx: [text] },
    };
    expect(writeCard(both, 'hugging-face').text).toBe(HUB_CARD);
    expect(writeCard(both, 'cyclonedx').text).toBe(text);
  });

  it('names fields and keys that are left behind', () => {
    const card = readAs('model-card-toolkit', TOOLKIT_CARD);
    const { losses, lossGroups } = writeCard(card, 'cyclonedx');
    expect(losses).toContainEqual({
      pointer: '/details/changes',
      of: null,
      why: 'has no place in this format',
      ...{ kind: 'no-place', parts: [] },
    });
    expect(losses).toContainEqual({
      pointer: '/quantitative_analysis/performance_metrics/0/threshold',
      of: 'model-card-toolkit',
      why: 'is of another text alone',
      ...{ kind: 'other-text', parts: [] },
    });
    // Each is in one group, whose places are patterns.
    for (const { kind, of, count, sentence, places } of lossGroups) {
      const own = losses.filter(one => one.kind === kind && one.of === of);
      expect(count).toBe(own.length);
      expect(sentence).toMatch(new RegExp(`^${count} `));
      const patterns = own.map(({ pointer }) =>
        pointer.replaceAll(/\/\d+/g, '/*'),
      );
      expect(new Set(places.map(one => one.pattern))).toEqual(
        new Set(patterns),
      );
      const named = places.reduce((sum, one) => sum + one.count, 0);
      expect(named).toBe(count);
    }
    const counts = lossGroups.map(({ count }) => count);
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(losses.length);
    expect(lossGroups.flatMap(({ places }) => places)).toContainEqual({
      pattern: '/quantitative_analysis/performance_metrics/*/threshold',
      count: expect.any(Number),
    });
  });
});
