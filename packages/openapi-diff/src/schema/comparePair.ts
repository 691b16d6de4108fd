import { compareAlternatives } from './keywords/alternatives';
import { compareAnnotations } from './keywords/annotations';
import { compareBounds } from './keywords/bounds';
import { compareComposition } from './keywords/composition';
import { compareConditions } from './keywords/conditions';
import { compareContainers } from './keywords/containers';
import { compareDiscriminators } from './keywords/discriminators';
import { compareEnumerations } from './keywords/enumerations';
import { compareFormats } from './keywords/formats';
import { withoutKeywordsOfOthers } from './keywords/keywordsOfTypes';
import { compareProperties } from './keywords/properties';
import { compareTypes } from './keywords/types';
import { compareValues } from './keywords/values';
import { isOfUnlikeUnknowns } from './unknowns';
import type { SchemaPair } from './SchemaNode';

/** Finds what differs between two schemas themselves; pairs below are handed on. */
export function comparePair(pair: SchemaPair): void {
  const { before, after, tell } = pair;
  if (isOfUnlikeUnknowns(before, after)) return;
  if (before.never || after.never) {
    if (!before.never) tell('schema-became-never');
    if (!after.never) tell('schema-no-longer-never');
    return;
  }
  compareAnnotations(pair);
  // Of two values that have no type in common nothing else is worth a word.
  if (compareTypes(pair) === 'disjoint') return;
  if (compareAlternatives(pair) === 'settled') {
    compareDiscriminators(pair);
    return;
  }
  let constraints = 0;
  const counting: SchemaPair = {
    ...withoutKeywordsOfOthers(pair),
    tell: (name, told) => {
      constraints += 1;
      tell(name, told);
    },
  };
  compareEnumerations(counting);
  compareFormats(counting);
  compareBounds(counting);
  compareValues(counting);
  compareProperties(counting);
  compareContainers(counting);
  compareConditions(counting);
  compareDiscriminators(pair);
  compareComposition(pair, constraints > 0);
}
