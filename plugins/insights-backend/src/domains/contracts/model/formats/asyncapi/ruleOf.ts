import { tokensOf } from '@almanac/openapi-diff';
import {
  OUTLINE_RULES,
  type OutlineAction,
  type OutlineRule,
} from './outlineRules';

/** The first rule that fits; undefined where only the library judges. */
export function ruleOf(
  pointer: string,
  action: OutlineAction,
): OutlineRule | undefined {
  const tokens = tokensOf(pointer);
  return OUTLINE_RULES.find(
    rule =>
      rule.actions.includes(action) &&
      fits(rule.at.split('/').slice(1), tokens),
  );
}

function fits(pattern: readonly string[], tokens: readonly string[]): boolean {
  const isOpen = pattern.at(-1) === '**';
  const fixed = isOpen ? pattern.slice(0, -1) : pattern;
  if (isOpen ? tokens.length < fixed.length : tokens.length !== fixed.length) {
    return false;
  }
  return fixed.every((one, index) =>
    one.endsWith('*')
      ? tokens[index].startsWith(one.slice(0, -1))
      : tokens[index] === one,
  );
}
