import { MARKET_VERDICT, NO_PARK_REASON, PROFILE_NULL_REASON, type MarketVerdict, type NoParkReason, type ProfileNullReason } from '../domain/profile.js';
import { money, plain } from './figures.js';
import { counted, nameList, quoted, SEGMENTS } from './nameList.js';
import { clauses, fullStop, paragraph, say, type Maybe, type Sentence } from './sentence.js';

export interface MarketWords {
  readonly minScale: number | null;
  readonly recorded: number;
  readonly estimated: number;
  readonly demand: number | null;
  readonly upper: number | null;
  readonly upperNullReason: ProfileNullReason | null;
  readonly verdict: MarketVerdict;
}

export interface NeighbourWords {
  readonly name: string;
  readonly essential: boolean | null;
  readonly enterprises: number;
}

export interface ProfileWords {
  readonly place: Sentence;
  readonly segment: string;
  readonly gb4754: readonly string[];
  readonly keywords: readonly string[];
  readonly market: MarketWords;
  readonly inputsAtHand: readonly NeighbourWords[];
  readonly inputsLacking: readonly NeighbourWords[];
  readonly buyersAtHand: readonly NeighbourWords[];
  /** Companies here that buy it elsewhere: the first names, how many, and what they state to pay. */
  readonly buyers: { readonly names: readonly string[]; readonly count: number; readonly value: number | null };
  readonly parks: readonly { readonly name: string; readonly freeLandMu: number | null }[];
  readonly noParkReason: NoParkReason | null;
  readonly day: string;
}

/** The profile in one paragraph, for the office itself, since it names companies here and what they pay: only what is recorded, and what is not is said. */
export function profileText(words: ProfileWords): Sentence {
  const { place, segment, day } = words;
  return paragraph([
    fullStop(say(`${place.zh}拟招引从事${quoted(segment).zh}的企业${productsText(words).zh}`, `${place.en} seeks a company that does ${quoted(segment).en}${productsText(words).en}`)),
    neighboursText(words.inputsAtHand, say('本地可供给它的有', 'companies here supply'), true),
    neighboursText(words.inputsLacking, say('本地尚缺的投入有', 'inputs not to be had here'), false),
    neighboursText(words.buyersAtHand, say('本地可向它采购的有', 'companies here that could buy from it'), true),
    buyersText(words.buyers),
    marketText(words.market),
    parksText(words),
    say(`以上据 ${day} 有效的记录；未录入的不等于没有。`, `All this by the records in force on ${day}; not recorded is not the same as absent.`),
  ]);
}

function productsText({ gb4754, keywords }: ProfileWords): Sentence {
  const inside = clauses([
    gb4754.length === 0 ? null : say(`国民经济行业代码 ${gb4754.join('、')}`, `GB/T 4754 ${gb4754.join(', ')}`),
    keywords.length === 0 ? null : say(`产品如${keywords.join('、')}`, `products such as ${keywords.join(', ')}`),
  ]);
  return inside === null ? say('', '') : say(`（${inside.zh}）`, ` (${inside.en})`);
}

function neighboursText(neighbours: readonly NeighbourWords[], lead: Sentence, counting: boolean): Maybe {
  const named = neighbours.map(({ name, essential, enterprises }) => {
    const aside = [counting ? say(`${enterprises} 家`, counted(enterprises, 'company', 'companies')) : null, essential === true ? say('关键投入', 'essential') : null];
    const inside = clauses(aside, say('，', ', '));
    return inside === null ? quoted(name) : say(`${quoted(name).zh}（${inside.zh}）`, `${quoted(name).en} (${inside.en})`);
  });
  const list = nameList(named, SEGMENTS);
  return list === null ? null : fullStop(say(`${lead.zh}${list.zh}`, `${lead.en}: ${list.en}`));
}

function buyersText({ names, count, value }: ProfileWords['buyers']): Maybe {
  const list = nameList(names.map((name) => say(name, name)), say('家企业', 'companies'), { count });
  if (list === null) return null;
  const worth = value === null ? say('没有填报金额', 'without a stated value') : say(`填报的金额合计 ${money(value).zh}`, `worth ${money(value).en} as stated`);
  return fullStop(say(`现从外地采购它的本地企业有${list.zh}，${worth.zh}`, `companies here that buy it elsewhere now: ${list.en}, ${worth.en}`));
}

/** Which scale: what is bought here against the least that pays. */
export function marketText({ minScale, recorded, estimated, demand, upper, upperNullReason, verdict }: MarketWords): Sentence {
  const least = minScale === null ? say('最小经济规模没有载明', 'its minimum economic scale is not stated') : say(`最小经济规模 ${money(minScale).zh}`, `its minimum economic scale is ${money(minScale).en}`);
  const known =
    demand === null
      ? say('本地需求没有金额', 'demand here is not known in money')
      : say(`已知的本地需求 ${money(demand).zh}（录入 ${money(recorded).zh}，估算 ${money(estimated).zh}）`, `known demand here is ${money(demand).en} (${money(recorded).en} recorded, ${money(estimated).en} estimated)`);
  const bound =
    upper !== null
      ? say(`上限 ${money(upper).zh}`, `at most ${money(upper).en}`)
      : say(`上限不明（${upperNullReason === null ? '没有数据' : PROFILE_NULL_REASON[upperNullReason].zh}）`, `without an upper bound (${upperNullReason === null ? 'no data' : PROFILE_NULL_REASON[upperNullReason].en})`);
  const judged = MARKET_VERDICT[verdict];
  return fullStop(say(`${least.zh}；${known.zh}，${bound.zh}；${judged.zh}`, `${least.en}; ${known.en}, ${bound.en}; ${judged.en}`));
}

function parksText({ parks, noParkReason }: ProfileWords): Sentence {
  const named = parks.map(({ name, freeLandMu }) =>
    freeLandMu === null ? say(`${name}（可供地未载明）`, `${name} (free land not stated)`) : say(`${name}（可供地 ${plain(freeLandMu).zh} 亩）`, `${name} (${plain(freeLandMu).en} mu free)`),
  );
  const list = nameList(named, say('个园区', 'parks'));
  if (list !== null) return fullStop(say(`主导产业相合的园区：${list.zh}`, `parks whose leading industries it fits: ${list.en}`));
  const why = noParkReason === null ? say('没有相合的园区', 'no park fits') : NO_PARK_REASON[noParkReason];
  return fullStop(why);
}
