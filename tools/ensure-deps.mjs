// Runs on whatever Node the machine has and needs no package: installs from the lockfile
// when node_modules is missing, incomplete or older than the lockfile.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const wanted = createHash('sha256')
  .update(readFileSync('package-lock.json'))
  .update(`${process.platform}-${process.arch}`)
  .digest('hex');
const stamp = 'node_modules/.installed';
const found = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';

if (found !== wanted) {
  console.log(
    found
      ? 'The lockfile changed: installing packages …'
      : 'First run: installing packages, about a minute …',
  );
  rmSync(stamp, { force: true });
  const install = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (install.status !== 0) {
    console.error(
      'Packages could not be installed. Check the network and the free disk space, then run the command again.',
    );
    process.exit(install.status ?? 1);
  }
  mkdirSync('node_modules', { recursive: true });
  writeFileSync(stamp, wanted);
}
