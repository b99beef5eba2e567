export { InventoryModule } from './inventory.module.ts';
export { type QuotaLine, quotaStockTaken, quotaTakingOf } from './quota-taking.ts';
export { Quotas, type StockQuota } from './quotas.ts';
export { StockRepository } from './stock.repository.ts';
export { STOCK_TAKEN, type StockLine, type StockShortage, takingOf } from './stock-statements.ts';
export { Stock } from './stock.ts';
