import lunr from 'lunr';
import { wordsOf } from './wordsOf';

/** What a way to be found weighs against the others in a field. */
const WEIGHTS = { word: 100, beginning: 10, likeness: 1 };

/** Shorter words are like too many others. */
const SHORTEST_LIKE = 5;
/** From this length on, a word may differ in two letters. */
const LONG = 8;

/** How words are looked for. */
export interface WordOptions {
  /** Whether a word that is like the one asked for will do. */
  readonly isForgiving: boolean;
}

/** Whether a word is long enough to be looked for by its likeness. */
const mayBeLike = (word: string) => word.length >= SHORTEST_LIKE;

/** Whether any word of a term is looked for by its likeness. */
export function canForgive(term: string): boolean {
  return wordsOf(term).some(mayBeLike);
}

/** Asks for the words of a term: each as it is, by its beginning, or by its likeness. */
export function addWords(
  query: lunr.Query,
  term: string,
  { isForgiving }: WordOptions,
): void {
  for (const word of wordsOf(term)) {
    if (isForgiving) {
      if (!mayBeLike(word)) continue;
      query.term(word, {
        ...{ usePipeline: false, boost: WEIGHTS.likeness },
        editDistance: word.length < LONG ? 1 : 2,
      });
      continue;
    }
    query.term(word, { usePipeline: true, boost: WEIGHTS.word });
    query.term(word, {
      ...{ usePipeline: false, boost: WEIGHTS.beginning },
      wildcard: lunr.Query.wildcard.TRAILING,
    });
  }
}
