import 'reflect-metadata';
import type { DynamicModule, Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { PlatformModule, readConfig, type Config } from '@chucun/platform';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testDatabase } from './test-database.ts';

export interface TestApp {
  module: TestingModule;
  config: Config;
  close(): Promise<void>;
}

/** The configuration of a test: mode `test`, files in a folder of its own. */
export function testConfig(overrides: Partial<Config> = {}): Config {
  const dataDir = mkdtempSync(join(tmpdir(), 'chucun-files-'));
  return {
    ...readConfig({ CHUCUN_MODE: 'test', DATA_DIR: dataDir, DATABASE_POOL_MAX: '20' }),
    ...overrides,
  };
}

/** Starts the platform and the given domain modules on a database of their own, without HTTP. */
export async function testApp(...modules: (Type | DynamicModule)[]): Promise<TestApp> {
  const database = await testDatabase();
  const config = testConfig();
  const module = await Test.createTestingModule({
    imports: [PlatformModule.forRoot(config, database.url), ...modules],
  }).compile();
  await module.init();
  return {
    module,
    config,
    close: async () => {
      await module.close();
      await database.drop();
      rmSync(config.dataDir, { recursive: true, force: true });
    },
  };
}
