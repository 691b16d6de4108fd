import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the repository. */
export const root = path.resolve(fileURLToPath(import.meta.url), '../../..');

/** What `./almanac` keeps for itself: Node.js, data, logs, stamps. Ignored by git. */
export const home = path.join(root, '.almanac');
