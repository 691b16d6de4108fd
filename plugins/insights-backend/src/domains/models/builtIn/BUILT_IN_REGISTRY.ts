/** Id of the registry that is part of the suite: versions are registered in it over the API. */
export const BUILT_IN_REGISTRY = 'built-in';
