import { Injectable } from '@nestjs/common';
import { inTransaction, isId, newId, NotFound, UserError } from '@chucun/kernel';
import { DataSource } from 'typeorm';
import { AddressRepository, type AddressRow } from './address.repository.ts';
import { ORDER_DEFAULTS } from './order.defaults.ts';
import { TooManyAddresses } from './order.errors.ts';
import { type Recipient, type RecipientRefusal, Recipients } from './recipients.ts';

export type SaveAddressRefusal = RecipientRefusal | TooManyAddresses | NotFound;

/** Adds an address to an account's own, or changes one of them. The first one becomes the default. */
@Injectable()
export class SaveAddress {
  constructor(
    private readonly db: DataSource,
    private readonly addresses: AddressRepository,
    private readonly recipients: Recipients,
  ) {}

  async run(
    accountId: string,
    typed: Recipient & { id: string | null; isDefault: boolean },
  ): Promise<AddressRow | SaveAddressRefusal> {
    if (typed.id !== null && !isId(typed.id)) return new NotFound();
    const recipient = await this.recipients.read(typed, '');
    if (recipient instanceof UserError) return recipient;
    return inTransaction<AddressRow | SaveAddressRefusal>(this.db, async (tx) => {
      const count = await this.addresses.lockAndCount(tx, accountId);
      if (typed.isDefault) await this.addresses.clearDefault(tx, accountId);
      const address = { ...recipient, id: typed.id ?? newId(), isDefault: typed.isDefault };
      if (typed.id !== null) {
        return (await this.addresses.updateOf(tx, accountId, address)) ?? new NotFound();
      }
      if (count >= ORDER_DEFAULTS.addressesMax) return new TooManyAddresses();
      const added = { ...address, isDefault: typed.isDefault || count === 0 };
      await this.addresses.insert(tx, accountId, added);
      return added;
    });
  }
}
