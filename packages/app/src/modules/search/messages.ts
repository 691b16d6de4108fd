/** The English words of the search page; a portal replaces them through `searchPageTranslationRef`. */
export const messages = {
  title: 'Search',
  kinds: {
    label: 'Kinds of results',
    all: 'Everything',
    catalog: 'Catalog',
    found: 'found',
  },
  filters: {
    label: 'Filters',
    entity: 'Document of',
    kind: 'Kind',
    lifecycle: 'Lifecycle',
  },
  results: {
    label: 'Results',
    found_one: '{{shown}} result',
    found_other: '{{shown}} results',
    pages: 'Pages of results',
    previous: 'Previous',
    next: 'Next',
    searching: 'Searching',
  },
  start: {
    title: 'What are you looking for?',
    what: 'Search looks through what the portal knows, also by the beginning of a word. Choose a kind of results to see all of it.',
  },
  none: {
    title: 'No results for “{{term}}”',
    titleWithoutTerm: 'No results',
    fewer: 'Try fewer or other words, or the beginning of one.',
    unfilter: 'Take the filters off',
    everything: 'Search in everything',
    notIndexed: 'Nothing is indexed yet of: {{kinds}}.',
    again: 'Ask again',
  },
  building: {
    title: 'The index is being built',
    what: 'After a start it takes about a minute until search finds anything. Where it stays like this, nothing is indexed that you may read.',
    again: 'Asked again in {{seconds}} s.',
  },
  failed: {
    title: 'Search did not answer',
    stillWorks: 'All other pages.',
  },
} as const;
