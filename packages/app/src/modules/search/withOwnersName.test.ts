import { withOwnersName } from './withOwnersName';

const document = { title: 'Payments', text: '', location: '/payments' };

it.each`
  owner                       | named
  ${'group:default/checkout'} | ${'checkout'}
  ${'checkout'}               | ${'checkout'}
  ${'group:shops/checkout'}   | ${'shops/checkout'}
  ${'user:default/ada'}       | ${'user:ada'}
  ${'a: b/c/d'}               | ${'a: b/c/d'}
  ${''}                       | ${''}
`('shows the owner $owner as $named', ({ owner, named }) => {
  const owned = { ...document, owner };
  expect(withOwnersName(owned)).toEqual({ ...document, owner: named });
});

it('leaves what nobody owns as it is', () => {
  expect(withOwnersName(document)).toBe(document);
});
