import { findChromium } from './almanac/systemPrograms.mjs';

/** How the system's Chromium is launched: without a sandbox (CI runs as root), and asking nothing of the network. */
export const chromiumOptions = () => ({
  executablePath: findChromium(),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
});
