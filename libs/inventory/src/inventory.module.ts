import { Module, type OnModuleInit } from '@nestjs/common';
import { CatalogModule, stockCounted, variantsListed } from '@chucun/catalog';
import { AuditLog } from '@chucun/identity';
import { Participants } from '@chucun/kernel';
import { Quotas } from './quotas.ts';
import { AvailableResolver, SoldCountResolver } from './stock.resolver.ts';
import { StockRepository } from './stock.repository.ts';
import { Stock } from './stock.ts';

/** How much is left and who has taken it. */
@Module({
  imports: [CatalogModule],
  providers: [AvailableResolver, Quotas, SoldCountResolver, Stock, StockRepository],
  exports: [Quotas, Stock, StockRepository],
})
export class InventoryModule implements OnModuleInit {
  constructor(
    private readonly participants: Participants,
    private readonly stock: Stock,
    private readonly audit: AuditLog,
  ) {}

  /** Stock begins and is counted in the very transaction in which the catalogue is changed. */
  onModuleInit(): void {
    this.participants.join(variantsListed, (tx, { variants }) =>
      this.stock.begin(
        tx,
        variants.map(({ variantId, stock }) => ({ variantId, quantity: stock })),
      ),
    );
    this.participants.join(stockCounted, async (tx, { variantId, available, actorId }) => {
      const before = await this.stock.setAvailable(tx, variantId, available);
      if (before === available) return;
      await this.audit.add(tx, {
        actorId,
        action: 'inventory.stock_counted',
        subjectType: 'variant',
        subjectId: variantId,
        before: { available: before },
        after: { available },
      });
    });
  }
}
