/** Prints how much product code there is and how it is cut: `name value unit` a line. Tests and generated files are left out. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './almanac/paths.mjs';

const LEFT_OUT =
  /\.test\.|\.d\.ts$|\/generated\/|\.generated\.|__fixtures__|\/testing\/|e2e-tests|report.*\.api\.md$/;

const files = execFileSync(
  'git',
  ['ls-files', '--', '*.ts', '*.tsx', '*.mjs', '*.js', '*.cjs', 'almanac'],
  { cwd: root, encoding: 'utf8' },
)
  .split('\n')
  .filter(file => file && !LEFT_OUT.test(file) && !file.startsWith('.yarn/'));

const lengths = files
  .map(file => ({
    file,
    lines: readFileSync(path.join(root, file), 'utf8').split('\n').length - 1,
  }))
  .sort((a, b) => a.lines - b.lines);

const at = share =>
  lengths[Math.min(lengths.length - 1, Math.floor(share * lengths.length))]
    .lines;
const largest = lengths.at(-1);

console.log(`product_files ${files.length} files`);
console.log(
  `product_lines ${lengths.reduce((sum, { lines }) => sum + lines, 0)} lines`,
);
console.log(`file_median_lines ${at(0.5)} lines`);
console.log(`file_p90_lines ${at(0.9)} lines`);
console.log(`file_max_lines ${largest.lines} lines`);
console.error(
  `largest: ${lengths
    .slice(-8)
    .map(({ file, lines }) => `${file} ${lines}`)
    .join(', ')}`,
);
