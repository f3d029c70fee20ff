import { rowOf } from '../graph/csr.js';
import { PRODUCES, type DayGraph } from '../graph/dayGraph.js';
import type { Scope } from './scope.js';
import type { TerritorySet } from './territorySet.js';

/** Sums over the purchases of the producing companies of a territory, by segment of the chain (docs/method.md, 6). */
export interface PurchaseFigures {
  /** Edges with any share in it, each once; of these with a seller of no known place. */
  readonly edges: Int32Array;
  readonly unknownOrigin: Int32Array;
  readonly links: Float64Array;
  readonly localLinks: Float64Array;
  readonly recorded: Float64Array;
  readonly localRecorded: Float64Array;
  /** 1 where some edge with a share states a value; edges with a share that state none. */
  readonly valued: Uint8Array;
  readonly unvalued: Int32Array;
  /** Distinct sellers, and the sums of the squares of what each sold, by links and by value. */
  readonly sellers: Int32Array;
  readonly squaredLinks: Float64Array;
  readonly squaredValue: Float64Array;
  readonly chain: ChainPurchases;
}

/** The same for the chain as a whole: each edge that counts in it, once. */
export interface ChainPurchases {
  /** Purchases whatever the chain. */
  readonly allEdges: number;
  /** Those that count in it, ascending: in order of seller, buyer and segment. */
  readonly edges: readonly number[];
  readonly withValue: number;
  readonly unknownOrigin: number;
  readonly localLinks: number;
  readonly recorded: number;
  readonly localRecorded: number;
}

/** One pass over the edges in order of id, so that the edges of one seller come together. */
export function purchaseFigures(scope: Scope, territory: TerritorySet, buyers: Int32Array): PurchaseFigures {
  const { day } = scope;
  const { seller, value } = day.supplies;
  const bought = edgesOf(day, buyers);
  const figures = emptyFigures(scope.view.segments.length);
  const ofSeller = new SellerSums(figures);
  const edges: number[] = [];
  const chain = { withValue: 0, unknownOrigin: 0, localLinks: 0, recorded: 0, localRecorded: 0 };
  for (const edge of bought) {
    const share = scope.share(edge);
    if (share === null) continue;
    edges.push(edge);
    const from = seller[edge]!;
    const facts = { local: territory.has[from] === 1, homeless: isHomeless(day, from), value: value[edge]! };
    const hasValue = !Number.isNaN(facts.value);
    chain.localLinks += Number(facts.local);
    chain.unknownOrigin += Number(facts.homeless);
    if (hasValue) {
      chain.withValue += 1;
      chain.recorded += facts.value;
      if (facts.local) chain.localRecorded += facts.value;
    }
    for (const [at, segment] of share.locals.entries()) {
      const part = share.shares[at]!;
      figures.edges[segment]! += 1;
      figures.unknownOrigin[segment]! += Number(facts.homeless);
      figures.links[segment]! += part;
      if (facts.local) figures.localLinks[segment]! += part;
      ofSeller.add(segment, from, part, hasValue ? part * facts.value : 0);
      figures.unvalued[segment]! += Number(!hasValue);
      if (!hasValue) continue;
      figures.valued[segment] = 1;
      figures.recorded[segment]! += part * facts.value;
      if (facts.local) figures.localRecorded[segment]! += part * facts.value;
    }
  }
  ofSeller.finish();
  return { ...figures, chain: { allEdges: bought.length, edges, ...chain } };
}

/** The companies of a territory whose purchases count. */
export function buyersIn({ activity }: DayGraph, { companies }: TerritorySet): Int32Array {
  return companies.filter((company) => activity[company] === PRODUCES);
}

function edgesOf({ supplies }: DayGraph, buyers: Int32Array): Int32Array {
  const counts = buyers.reduce((sum, buyer) => sum + rowOf(supplies.byBuyer, buyer).length, 0);
  const edges = new Int32Array(counts);
  let next = 0;
  for (const buyer of buyers) {
    const own = rowOf(supplies.byBuyer, buyer);
    edges.set(own, next);
    next += own.length;
  }
  return edges.sort();
}

export function isHomeless({ plants, addresses }: DayGraph, company: number): boolean {
  return rowOf(plants, company).length + rowOf(addresses, company).length === 0;
}

/** Adds up what each seller sold of each segment, and squares it when the next seller begins. */
class SellerSums {
  readonly #figures: Figures;
  readonly #seller: Int32Array;
  readonly #links: Float64Array;
  readonly #value: Float64Array;

  constructor(figures: Figures) {
    const size = figures.edges.length;
    this.#figures = figures;
    this.#seller = new Int32Array(size).fill(-1);
    this.#links = new Float64Array(size);
    this.#value = new Float64Array(size);
  }

  add(segment: number, seller: number, links: number, value: number): void {
    if (this.#seller[segment] !== seller) {
      this.#square(segment);
      this.#seller[segment] = seller;
      this.#figures.sellers[segment]! += 1;
    }
    this.#links[segment]! += links;
    this.#value[segment]! += value;
  }

  finish(): void {
    for (let segment = 0; segment < this.#seller.length; segment += 1) this.#square(segment);
  }

  #square(segment: number): void {
    this.#figures.squaredLinks[segment]! += this.#links[segment]! ** 2;
    this.#figures.squaredValue[segment]! += this.#value[segment]! ** 2;
    this.#links[segment] = 0;
    this.#value[segment] = 0;
  }
}

type Figures = Omit<PurchaseFigures, 'chain'>;

function emptyFigures(size: number): Figures {
  const counts = (): Int32Array => new Int32Array(size);
  const sums = (): Float64Array => new Float64Array(size);
  return {
    edges: counts(),
    unknownOrigin: counts(),
    links: sums(),
    localLinks: sums(),
    recorded: sums(),
    localRecorded: sums(),
    valued: new Uint8Array(size),
    unvalued: counts(),
    sellers: counts(),
    squaredLinks: sums(),
    squaredValue: sums(),
  };
}
