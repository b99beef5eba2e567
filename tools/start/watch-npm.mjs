import { readFileSync } from 'node:fs';

const statusOf = (pid) => {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
};
const parentOf = (pid) => Number(/^PPid:\s+(\d+)/m.exec(statusOf(pid))?.[1]);
const isNpm = (pid) => /^Name:\s+npm/m.test(statusOf(pid));

/**
 * npm passes SIGTERM only to its shell, which dies without telling us, and `kill -9` of npm tells nobody: so we watch the
 * processes up to npm. Whoever started npm may go; without npm in between there is nobody to watch.
 */
export function whenNpmIsGone(stop) {
  const [parent, grandparent] = [process.ppid, parentOf(process.ppid)];
  const npm = [parent, grandparent].find(isNpm);
  if (!npm) return;
  const isOrphan = () => process.ppid !== parent || (npm !== parent && parentOf(parent) !== npm);
  setInterval(() => isOrphan() && stop(), 500).unref();
}
