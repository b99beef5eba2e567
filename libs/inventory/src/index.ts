export { InventoryModule } from './inventory.module.ts';
export { Quotas, type StockQuota } from './quotas.ts';
export { StockRepository } from './stock.repository.ts';
export { Stock, STOCK_TAKEN, type StockLine, type StockShortage, takingOf } from './stock.ts';
