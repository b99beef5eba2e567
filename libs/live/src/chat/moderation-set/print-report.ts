import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { report } from './report.ts';

writeFileSync(
  fileURLToPath(new URL('../../../../../docs/live-moderation.md', import.meta.url)),
  report(),
);
