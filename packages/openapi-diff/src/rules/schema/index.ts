import { annotationRules } from './annotationRules';
import { boundRules } from './boundRules';
import { compositionRules } from './compositionRules';
import { conditionRules } from './conditionRules';
import { containerRules } from './containerRules';
import { propertyRules } from './propertyRules';
import type { SchemaRule } from './SchemaRule';
import { typeRules } from './typeRules';
import { valueRules } from './valueRules';
import { visibilityRules } from './visibilityRules';

const declared = {
  ...typeRules,
  ...boundRules,
  ...valueRules,
  ...propertyRules,
  ...visibilityRules,
  ...containerRules,
  ...compositionRules,
  ...conditionRules,
  ...annotationRules,
};

/** The name of a kind of change of schemas, without its direction. */
export type SchemaRuleName = keyof typeof declared;

/** All kinds of changes of schemas. */
export const schemaRules: Readonly<Record<SchemaRuleName, SchemaRule>> =
  declared;
