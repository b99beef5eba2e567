import { rmSync } from 'node:fs';

export default async function tearDown() {
  const cluster = globalThis.__TEST_CLUSTER__;
  if (!cluster) return;
  await cluster.postgres.stop();
  rmSync(cluster.folder, { recursive: true, force: true });
  delete globalThis.__TEST_CLUSTER__;
  delete process.env.TEST_POSTGRES_URL;
}
