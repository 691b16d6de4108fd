import lunr from 'lunr';
import { wordsOf } from './wordsOf';

/** How near a title comes to what is asked for, nearest first. */
export type TitleRank = 'alone' | 'written' | 'begun' | 'no';

/**
 * Ranks titles against a term: `alone` where its words are the title, `written` where they stand in it among others, `begun`
 * where words of the title begin with them, else `no`. A plural is what it is of for the first and the third.
 */
export function titleRanker(term: string): (title: string) => TitleRank {
  const asked = wordsOf(term);
  const askedStems = asked.map(stemOf);
  return title => {
    const words = wordsOf(title);
    const holds = (stem: string) => words.some(word => stemOf(word) === stem);
    if (words.length === asked.length && askedStems.every(holds)) {
      return 'alone';
    }
    if (asked.every(word => words.includes(word))) return 'written';
    const isBegun = askedStems.every(
      stem => words.some(word => word.startsWith(stem)) || holds(stem),
    );
    return isBegun ? 'begun' : 'no';
  };
}

function stemOf(word: string): string {
  return lunr.stemmer(new lunr.Token(word, {})).toString();
}
