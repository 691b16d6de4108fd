import { demandCommand } from './commands.mjs';
import { environment } from './environment.mjs';
import { help } from './help.mjs';
import { ensurePackages } from './packages.mjs';
import { runThrough } from './runThrough.mjs';
import { Instruction, say } from './say.mjs';

const [command = 'help', ...rest] = process.argv.slice(2);

async function dispatch() {
  if (['help', '--help', '-h'].includes(command)) return help();
  demandCommand(command);
  await ensurePackages();
  if (command === 'start')
    return (await import('./start.mjs')).start(rest, environment());
  if (command === 'test')
    return (await import('./test.mjs')).test(rest, environment());
  if (command === 'import')
    return (await import('../import/index.mjs')).importFile(
      rest,
      environment(),
    );
  return runThrough('yarn', [command, ...rest], environment());
}

try {
  process.exitCode = await dispatch();
} catch (error) {
  if (!(error instanceof Instruction)) throw error;
  say(error.message);
  process.exitCode = 1;
}
