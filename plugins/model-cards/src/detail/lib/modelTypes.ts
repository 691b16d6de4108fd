import { components } from '@almanac/backstage-plugin-insights-common';

type Schemas = components['schemas'];

/** What trained a version. */
export type ModelRun = Schemas['ModelRun'];
/** A file of a version. */
export type ModelArtifact = Schemas['ModelArtifact'];
/** What goes into a version and comes out of it. */
export type ModelSignature = Schemas['ModelSignature'];
/** A source that a card is composed of. */
export type ModelCardSource = Schemas['ModelCardSource'];
/** A heading of a profile that a card does not answer. */
export type ModelCardOpenHeading = Schemas['ModelCardOpenHeading'];
