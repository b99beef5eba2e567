export { ReadSalesStatistics } from './sales-statistics.ts';
export { DEFINITION_VERSION, DEFINITIONS } from './sales.definitions.ts';
export { StatisticsModule } from './statistics.module.ts';
