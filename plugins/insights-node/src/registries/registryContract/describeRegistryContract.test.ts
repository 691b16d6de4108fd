import { RegistryOfTwo } from './__testUtils__/RegistryOfTwo';
import { describeRegistryContract } from './describeRegistryContract';

describeRegistryContract({
  name: 'a well-behaved registry',
  create: () => new RegistryOfTwo(),
  now: new Date('2026-01-25T00:00:00Z'),
  aliasMoves: {
    create: () => new RegistryOfTwo(),
    model: 'a/b',
    alias: 'champion',
    holder: '2',
    other: '3',
    missing: '4',
  },
});
