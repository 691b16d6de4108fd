import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rules } from './rules';

const PAGE = resolve(
  __dirname,
  '../../../../docs/architecture/openapi_diff_rules.md',
);

/** What `oasdiff checks changelog -f json` of 1.37.0 lists. */
const CHECKS_OF_OASDIFF = 786;

const rows = readFileSync(PAGE, 'utf8')
  .split('\n')
  .map(line => line.match(/^\| `([^`]+)`\s*\| \w+\s*\| (.+?)\s*\|$/))
  .filter(match => match !== null)
  .map(([, check, said]) => ({ check, said }));

const isListOfRules = (said: string) => /^(?:`[^`]+`(?:, )?)+$/.test(said);

describe('the page of rules beside those of oasdiff', () => {
  it('has each of its checks once', () => {
    expect(rows).toHaveLength(CHECKS_OF_OASDIFF);
    expect(new Set(rows.map(({ check }) => check)).size).toBe(rows.length);
  });

  it('names rules that exist', () => {
    const known = new Set(rules.map(({ id }) => id));
    const named = rows
      .filter(({ said }) => isListOfRules(said))
      .flatMap(({ said }) => [...said.matchAll(/`([^`]+)`/g)])
      .map(([, id]) => id);
    expect(named.filter(id => !known.has(id))).toEqual([]);
  });

  it('gives a reason, a sentence, where there is no rule', () => {
    const reasons = rows
      .filter(({ said }) => !isListOfRules(said))
      .map(({ said }) => said);
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.filter(said => !/^[A-Z`].{20,}\.$/.test(said))).toEqual([]);
  });
});
