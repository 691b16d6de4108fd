/** Annotation of an entity that names where its SLOs are defined: a file or directory beside the entity's own. */
export const SLO_DEFINITIONS_ANNOTATION = 'almanac.io/slo-definitions';
