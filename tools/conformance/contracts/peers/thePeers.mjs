import { orLeaveOut } from '../leaveOut.mjs';
import { oasdiff } from './oasdiff.mjs';
import { redocly } from './redocly.mjs';

const PEERS = { oasdiff, redocly };

/** Those peers that can be had; of each other one a line says why it is left out. */
export async function thePeers() {
  const peers = [];
  for (const [name, had] of Object.entries(PEERS)) {
    const peer = await orLeaveOut(name, had);
    if (peer) peers.push(peer);
  }
  return peers;
}
