import { ContractWorkers } from './ContractWorkers';

const operation = { responses: { 200: { description: 'Is well.' } } };

const textOf = (paths: object) => ({
  format: 'openapi' as const,
  definition: JSON.stringify(
    {
      ...{ openapi: '3.1.0', info: { title: 'Orders', version: '1' }, paths },
      'x-more': 'x'.repeat(1_000),
    },
    null,
    2,
  ),
});

it.each([
  ['with what changed in them up to the limit', 2_000, true],
  ['without what changed in them above it', 1_000, false],
])('lines are compared %s', async (_, mostCharacters, hasPlaces) => {
  const { before, stretches } = await new ContractWorkers(
    mostCharacters,
  ).compareLines({
    before: textOf({ '/a': { get: operation }, '/b': { get: operation } }),
    after: textOf({ '/a': { get: operation } }),
    ...{ since: '2026-01-01T00:00:00.000Z', layout: 'written' },
  });
  expect(before.places.length > 0).toBe(hasPlaces);
  expect(stretches).toHaveLength(1);
});
