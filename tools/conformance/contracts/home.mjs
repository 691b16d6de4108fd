import path from 'node:path';
import { home } from '../../almanac/paths.mjs';

/** Where packages, suites and programs of others are kept, by name and version. Ignored by git. */
export const contractsHome = path.join(home, 'contracts');
