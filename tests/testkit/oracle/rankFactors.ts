import type { ChainGapResult, SegmentResult } from '../../../src/analysis/chainGapResult.js';
import type { RankOptions } from '../../../src/analysis/rank/rankOptions.js';
import type { FactorResult } from '../../../src/analysis/rank/rankResult.js';
import type { FactorNullReason, RankFactor } from '../../../src/domain/ranks.js';
import type { Ask } from './ask.js';
import type { Chain } from './chain.js';
import { doingsOf, isProducing } from './companies.js';
import type { Here } from './here.js';
import { above, inOrder } from './numbers.js';
import { holdsCompany } from './territory.js';
import { isTied } from './ties.js';
import type { World } from './world.js';

/** docs/ranking.md, factors: what each is for one gap, before weights. */
export type Factor = Omit<FactorResult, 'factor' | 'weight'>;
export type Factors = Readonly<Record<RankFactor, Factor>>;

/** Everything that the factors of a chain are read from. */
export interface Seen {
  readonly world: World;
  readonly chain: Chain;
  readonly here: Here;
  readonly result: ChainGapResult;
  readonly ask: Ask;
}

const known = (value: number, amount: number | null, of: number | null, segments: readonly string[] = []): Factor => ({ value, nullReason: null, amount, of, segments });
const unknown = (nullReason: FactorNullReason, amount: number | null, of: number | null): Factor => ({ value: null, nullReason, amount, of, segments: [] });
const shareOf = (amount: number, of: number, otherwise: FactorNullReason, segments: readonly string[] = []): Factor =>
  of === 0 ? unknown(otherwise, amount, of) : known(amount / of, amount, of, segments);

export function factorsOf(seen: Seen, gap: SegmentResult, options: RankOptions): Factors {
  const { chain, here } = seen;
  const inputs = inOrder(chain.feeds.filter(({ to }) => to === gap.segment).map(({ from }) => from));
  const users = inOrder(chain.feeds.filter(({ from }) => from === gap.segment).map(({ to }) => to));
  const presentOf = (segments: readonly string[]): readonly string[] => segments.filter(here.isPresent);
  return {
    LEAKAGE: leakage(seen, gap),
    ESSENTIAL: essential(seen, gap.segment),
    UNLOCKS: unlocks(seen, gap.segment),
    SCARCITY: scarcity(gap),
    INPUTS: shareOf(presentOf(inputs).length, inputs.length, 'NO_INPUTS', presentOf(inputs)),
    MARKET: shareOf(presentOf(users).length, users.length, 'NO_USERS', presentOf(users)),
    ...candidates(seen, gap.segment, options),
  };
}

/** W(s) against the largest of the chain: in money where any segment of it has a demand, else in links. */
function leakage({ result }: Seen, gap: SegmentResult): Factor {
  const inMoney = result.segments.some(({ demand }) => demand.value !== null);
  const lost = ({ demand }: SegmentResult): number =>
    inMoney ? demand.recorded - demand.localRecorded + demand.estimated : demand.links - demand.localLinks;
  const most = Math.max(...result.segments.map(lost));
  return above(most, 0) ? known(lost(gap) / most, lost(gap), most) : unknown('NO_LEAKAGE_IN_CHAIN', lost(gap), most);
}

function essential({ chain, here }: Seen, segment: string): Factor {
  const needing = inOrder(chain.feeds.filter((feed) => feed.from === segment && feed.essential).map(({ to }) => to));
  const waiting = needing.filter(here.isPresent);
  if (waiting.length > 0) return known(1, null, null, waiting);
  if (needing.length > 0) return known(0.5, null, null, needing);
  return chain.feeds.some(({ essentialStated }) => essentialStated) ? known(0, null, null) : unknown('ESSENTIAL_UNSTATED', null, null);
}

/** Companies here that do what comes directly after it, by FEEDS or by the order of the stages. */
function unlocks({ chain, here }: Seen, segment: string): Factor {
  const next = [...chain.feeds, ...chain.stageLinks].filter(({ from }) => from === segment).map(({ to }) => to);
  const doingAny = (segments: readonly string[]): number => here.producing.filter((company) => segments.some((key) => here.doing(key).includes(company))).length;
  return shareOf(doingAny(next), doingAny(chain.segments), 'NO_COMPANIES_IN_CHAIN');
}

function scarcity(gap: SegmentResult): Factor {
  const around = gap.rings.filter(({ ring }) => ring === 'COUNTY' || ring === 'PREFECTURE' || ring === 'ONE_HOUR' || ring === 'PROVINCE');
  const drawn = around.filter(({ present }) => present !== null).length;
  const having = around.filter(({ present }) => present === true).length;
  return drawn === 0 ? unknown('NO_RINGS', 0, 0) : known(1 - having / drawn, having, drawn);
}

/** Who does it elsewhere, and who of them is tied to somebody here. */
function candidates({ world, ask }: Seen, segment: string, options: RankOptions): Pick<Factors, 'POOL' | 'TIES'> {
  const elsewhere = [...world.companies.values()].filter(
    (company) => isProducing(company) && !holdsCompany(world, ask.territory, company) && doingsOf(world, company, segment, ask.options.minGrade).length > 0,
  );
  const n = elsewhere.length;
  const t = elsewhere.filter((company) => isTied(world, ask.territory, company)).length;
  return {
    POOL: known(Math.min(1, Math.log10(1 + n) / options.fullPoolMagnitude), n, fullPool(options.fullPoolMagnitude)),
    TIES: known(Math.min(1, t / options.fullTies), t, options.fullTies),
  };
}

/** Companies that make a full pool, in whole ones. */
const fullPool = (magnitude: number): number => Math.ceil(10 ** magnitude - 1 - 1e-9);
