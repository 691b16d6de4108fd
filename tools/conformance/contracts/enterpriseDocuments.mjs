import { readFileSync } from 'node:fs';
import path from 'node:path';
import { npmPackage } from './npmPackages.mjs';

/** GitHub Enterprise Server 3.18 and 3.19 as `@octokit/openapi` has them: files and texts. */
export function enterpriseDocuments() {
  const folder = path.join(npmPackage('octokit-openapi-23.0.2'), 'generated');
  const [before, after] = ['ghes-3.18.json', 'ghes-3.19.json'].map(name => {
    const file = path.join(folder, name);
    return { file, text: () => readFileSync(file, 'utf8') };
  });
  return { before, after };
}
