export { InventoryModule } from './inventory.module.ts';
export { StockRepository } from './stock.repository.ts';
export { Stock, type StockLine, type StockShortage } from './stock.ts';
