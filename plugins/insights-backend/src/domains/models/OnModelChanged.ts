/**
 * Told when lists have something else to show of a model. Where it names the model, its answer is waited for before who
 * changed it is answered: they find it as it is then. Does not throw.
 */
export type OnModelChanged = (modelId?: string) => Promise<void> | void;
