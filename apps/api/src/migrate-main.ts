import 'reflect-metadata';
import { migrate } from '@chucun/platform';

// Brings the database at DATABASE_URL up to date; run before a new version serves.
const url = process.env['DATABASE_URL'];
if (!url) {
  console.error('DATABASE_URL is missing.');
  process.exit(1);
}
const done = await migrate(url);
console.log(done.length > 0 ? `Done: ${done.join(', ')}` : 'The database was up to date.');
