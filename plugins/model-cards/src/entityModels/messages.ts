/** Texts of the card and the tab on catalog entities. */
export const entityModelsMessages = {
  title: 'Models',
  none: {
    title: 'No registry has the models of this entity',
    description:
      'The entity names {{models}} in {{annotation}}. A model appears here once its registry was read, and it is called there as it is here: the id of the registry, a slash, and the name of the model.',
  },
  all: 'See all {{number}}',
  error: { stillWorks: 'The rest of this page.' },
} as const;
