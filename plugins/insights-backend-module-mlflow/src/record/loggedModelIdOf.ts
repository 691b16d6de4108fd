/** Addresses of other models, e.g. `models:/m-1/2` and `models:/m-1@champion`, have more than an id. */
const LOGGED_MODEL = /^models:\/(m-[\w-]+)$/;

/** Id of the logged model that a version was registered of; undefined for other sources, as those of MLflow 2 are. */
export const loggedModelIdOf = (source: string | undefined) =>
  LOGGED_MODEL.exec(source ?? '')?.[1];
