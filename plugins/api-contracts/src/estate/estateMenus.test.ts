import { changeInMenu, chosenInMenus } from './estateMenus';

const chosen = {
  ...{ needs: ['true'], since: [], gone: ['only'], score: ['50'] },
  ...{ lifecycle: ['a=b'], slo: [], readable: [] },
};

it('a menu has what is chosen of each of its filters', () => {
  expect(chosenInMenus(chosen)).toEqual({
    attention: ['needs=true'],
    stage: ['lifecycle=a=b', 'gone=only'],
    condition: ['score=50'],
  });
});

it.each([
  ['one more', 'attention', ['needs=true', 'since=30'], ['since', ['30']]],
  [
    'an alternative in the place of another',
    'condition',
    ['score=90'],
    ['score', ['90']],
  ],
  [
    'one less, with a name like a choice',
    'stage',
    ['gone=only'],
    ['lifecycle', []],
  ],
  ['nothing', 'attention', ['needs=true'], undefined],
  ['a choice of no menu', 'owner', ['group:default/shop'], undefined],
])('tells the filter that is changed by %s', (_title, id, values, expected) => {
  expect(changeInMenu(id, chosen, values)).toEqual(expected);
});
