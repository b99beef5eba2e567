import { rmSync } from 'node:fs';

export default async function tearDown() {
  const system = globalThis.__SYSTEM__;
  if (!system) return;
  if (system.child.exitCode === null && system.child.signalCode === null) {
    const gone = new Promise((resolve) => system.child.once('exit', resolve));
    system.child.kill('SIGTERM');
    await gone;
  }
  rmSync(system.dataDir, { recursive: true, force: true });
}
