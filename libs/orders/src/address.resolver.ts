import {
  Args,
  Context,
  ID,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '@chucun/identity';
import { batched, isId, NotFound } from '@chucun/kernel';
import { Regions, RegionType } from '@chucun/regions';
import { AddressRepository, type AddressRow } from './address.repository.ts';
import {
  AddressType,
  DeleteAddressResult,
  SaveAddressInput,
  SaveAddressResult,
} from './quote.types.ts';
import { SaveAddress } from './save-address.ts';

@Resolver(() => AddressType)
export class AddressResolver {
  constructor(
    private readonly repository: AddressRepository,
    private readonly saving: SaveAddress,
    private readonly regions: Regions,
  ) {}

  @Query(() => [AddressType], { description: 'Your own, the default one first.' })
  addresses(@CurrentViewer() viewer: Viewer): Promise<AddressRow[]> {
    return this.repository.addressesOf(viewer.accountId);
  }

  @Mutation(() => SaveAddressResult, {
    description: 'Adds an address, or changes one of your own.',
  })
  saveAddress(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SaveAddressInput,
  ): Promise<object> {
    const { id, isDefault } = input;
    return this.saving.run(viewer.accountId, {
      ...input,
      id: id ?? null,
      isDefault: isDefault ?? false,
    });
  }

  @Mutation(() => DeleteAddressResult, {
    description: 'Orders keep the address they were placed with.',
  })
  async deleteAddress(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<object> {
    const removed = isId(id) && (await this.repository.removeOf(viewer.accountId, id));
    return removed ? { id } : new NotFound();
  }

  @ResolveField(() => RegionType)
  async region(@Parent() address: AddressRow, @Context() context: object): Promise<object> {
    return (await batched(context, this.regions.byCodes).load(address.regionCode))!;
  }
}
