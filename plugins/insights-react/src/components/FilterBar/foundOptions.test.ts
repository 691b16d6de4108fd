import { foundOptions } from './foundOptions';

const options = Array.from({ length: 200 }, (_, at) => ({
  value: `group:default/team-${at}`,
  label: `Team ${at}`,
}));
const labels = (chosen: string[], words: string) => {
  const { shown, matching } = foundOptions(options, chosen, words);
  return [shown.length, matching, shown[0]?.label];
};

describe('found options', () => {
  it.each([
    ['nothing is looked for', [], '', [60, 200, 'Team 0']],
    ['some are chosen', ['group:default/team-150'], ' ', [60, 200, 'Team 150']],
    ['a word is in the label', [], 'TEAM 15', [12, 12, 'Team 15']],
    ['a word is in the value', [], 'team-199', [1, 1, 'Team 199']],
    ['no word matches', [], 'shop', [0, 0, undefined]],
  ])('where %s', (_, chosen, words, said) => {
    expect(labels(chosen, words)).toEqual(said);
  });
});
