import { poster } from './drive.mjs';
import { fill, sizesFor } from './fill/fill.mjs';
import { BenchSystem } from './system.mjs';
import { WireTap } from './wire-tap.mjs';

/** The running system with its goods, as the rows use it. */
export class Bench extends BenchSystem {
  #listener;

  /** Starts everything and fills it; tells each step by `say`. */
  async open(say) {
    say('Starting Postgres and migrating');
    await this.startDatabase();
    say('Letting the api bring regions and categories');
    await (await this.startApi()).stop();
    this.sizes = sizesFor(this.options.products);
    say(`Listing ${this.sizes.products} products with ${this.sizes.packs} packs each`);
    await fill(this.pool, this.sizes);
    say('Letting the api make the search index');
    const begun = performance.now();
    await (await this.startApi({ patienceMs: 60_000 + this.sizes.products * 5 })).stop();
    this.indexSeconds = (performance.now() - begun) / 1000;
    await this.pool.query('VACUUM ANALYZE search_documents');
    say('Starting the system');
    await this.startSandbox();
    this.api = await this.startApi({ isProfiled: true });
  }

  /** The statements that the api sends for one request, on a process beside the measured one that does nothing else. */
  async overheard(body, headers = {}, path = '/graphql') {
    this.#listener ??= await this.#startListener();
    const { tap, api } = this.#listener;
    const { post, close } = poster(api.origin, path);
    tap.take();
    const answer = await post(body, headers).finally(close);
    if (answer.status !== 200 || answer.text.includes('"errors":[{'))
      throw new Error(`answered ${answer.status} ${answer.text.slice(0, 400)}`);
    return tap.take();
  }

  async #startListener() {
    const tap = await WireTap.before(this.postgres.port);
    const databaseUrl = this.databaseUrl.replace(/:\d+\//, `:${tap.port}/`);
    const api = await this.startApi({ jobs: false, databaseUrl });
    this.#listener = { tap, api };
    // What a process reads once, such as the book of regions, belongs to no request.
    const warm = JSON.stringify({
      query: '{ products(query: "苹果") { totalCount edges { node { origin { name } } } } }',
    });
    await this.overheard(warm);
    return this.#listener;
  }

  /** Ends the process that `overheard` uses, so that it takes nothing from the figures. */
  async stopListening() {
    await this.#listener?.api.stop();
    this.#listener?.tap.close();
    this.#listener = undefined;
  }
}
