export { NarrowUplink, type Uplink } from './narrow-uplink.ts';
export { testApp, testConfig, type TestApp } from './test-app.ts';
export { testDatabase, type TestDatabase } from './test-database.ts';
export { Sql } from './sql.ts';
