import { mockServices } from '@backstage/backend-test-utils';
import { readGroupRefs } from './readGroupRefs';

const read = (deciders?: string[]) =>
  readGroupRefs(mockServices.rootConfig({ data: { deciders } }), 'deciders');

describe('readGroupRefs', () => {
  it.each`
    entry                        | ref
    ${'architects'}              | ${'group:default/architects'}
    ${'group:Tech/Architects'}   | ${'group:tech/architects'}
    ${'user:default/mira.osman'} | ${'user:default/mira.osman'}
  `('takes $entry for $ref', ({ entry, ref }) => {
    expect(read([entry])).toEqual([ref]);
  });

  it('is empty where nothing is configured', () => {
    expect(read()).toEqual([]);
  });

  it('names the key and the entry that is wrong', () => {
    expect(() => read(['architects', 'group:'])).toThrow(
      'deciders[1] is not an entity reference: "group:". Write for example group:default/architects.',
    );
  });
});
