import { DEFAULT_TARGET_OPTIONS } from '../../src/analysis/targets/targetOptions.js';
import { dealToCounties, type DealtGraph, type HiddenEdge } from '../testkit/hiddenEdges/dealToCounties.js';
import { hiddenEdgeFigures } from '../testkit/hiddenEdges/hiddenEdgeFigures.js';
import { hiddenAnswers, type HiddenAnswers } from '../testkit/hiddenEdges/hiddenQuestions.js';
import { precisionCeiling, precisionCeilingOverlooking } from '../testkit/hiddenEdges/precisionCeiling.js';
import { randomQuality, rankQuality } from '../testkit/hiddenEdges/rankQuality.js';
import { inOrder } from '../testkit/hiddenEdges/reweigh.js';
import { GraphBuilder } from '../testkit/graphBuilder.js';
import { Random } from '../testkit/randomGraph/random.js';

/*
 * The measure of docs/targets-benchmark.md (`npm run drill -- hiddenEdges` has its full figures), held to what must be
 * true of it whatever the data: on a made-up graph of 120 companies in 6 segments with 400 supply links.
 */
function madeUp(): GraphBuilder {
  const random = new Random(20_260_101);
  const graph = new GraphBuilder().node('Region', 'elsewhere').node('Chain', 'c');
  for (let segment = 0; segment < 6; segment += 1) graph.node('Segment', `s${segment}`).fact('IN_CHAIN', `Segment:s${segment}`, 'Chain:c');
  const companies = Array.from({ length: 120 }, (_, index) => `e${String(index).padStart(3, '0')}`);
  for (const company of companies) {
    graph.node('Enterprise', company).fact('LOCATED_IN', `Enterprise:${company}`, 'Region:elsewhere', { role: 'PLANT' });
    graph.fact('OPERATES_IN', `Enterprise:${company}`, `Segment:s${random.between(0, 5)}`, { role: 'PRODUCER', grade: 'CONFIRMED' });
  }
  for (let edge = 0; edge < 400; edge += 1) {
    const [seller, buyer] = random.shuffle(companies);
    graph.fact('SUPPLIES', `Enterprise:${seller!}`, `Enterprise:${buyer!}`, { source: `source ${random.between(1, 2)}` });
  }
  return graph;
}

const SEED = 3;
const deal = (seed = SEED): DealtGraph => dealToCounties(madeUp(), seed, { counties: 5, every: 7 });
const edgesOf = ({ rows }: Pick<DealtGraph, 'rows'>): readonly string[] => [...rows.facts].flatMap(({ kind, from, to }) => (kind === 'SUPPLIES' ? [`${from} ${to}`] : []));

describe('Hiding every seventh supply link that crosses counties', () => {
  const dealt = deal();
  const countyOf = new Map([...dealt.rows.facts].flatMap(({ kind, from, to }) => (kind === 'LOCATED_IN' ? [[from, to]] : [])));
  const crossing = new Set(edgesOf({ rows: madeUp() }).filter((ends) => countyOf.get(ends.split(' ')[0]!) !== countyOf.get(ends.split(' ')[1]!)));
  const hidden = dealt.hidden.map(({ seller, buyer }) => `Enterprise:${seller} Enterprise:${buyer}`);

  it('takes a seventh of these, each once, with every source of it, and nothing else', () => {
    expect(hidden).toEqual([...crossing].filter((_ends, index) => index % 7 === 6));
    expect(edgesOf(dealt)).toEqual(edgesOf({ rows: madeUp() }).filter((ends) => !hidden.includes(ends)));
  });

  it('deals every company to one of the counties, and leaves it nowhere else', () => {
    const dealtTo = [...dealt.rows.facts].filter(({ kind }) => kind === 'LOCATED_IN').map(({ from, to }) => ({ from, isCounty: dealt.counties.includes(to.replace('Region:', '')) }));
    expect(dealtTo).toEqual([...madeUp().nodes].filter(({ label }) => label === 'Enterprise').map(({ key }) => ({ from: `Enterprise:${key}`, isCounty: true })));
  });

  it('says which county the buyer is in', () => {
    expect(dealt.hidden.map(({ buyer, buyerCounty }) => countyOf.get(`Enterprise:${buyer}`) === `Region:${buyerCounty}`)).toEqual(dealt.hidden.map(() => true));
  });

  it('is the same for the same seed, and another for another', () => {
    expect(deal().hidden).toEqual(dealt.hidden);
    expect(deal(SEED + 1).hidden).not.toEqual(dealt.hidden);
  });

  it('does not leak into the answers: they are those of a graph that never had these links', () => {
    const never = madeUp();
    const without = { revision: never.revision, nodes: never.nodes, facts: never.facts.filter(({ kind, from, to }) => kind !== 'SUPPLIES' || !hidden.includes(`${from} ${to}`)) };
    const blank = { ...dealToCounties(without, SEED, { counties: 5, every: Number.MAX_SAFE_INTEGER }), hidden: dealt.hidden };
    const plain = ({ questions, introduced }: HiddenAnswers): object => ({ questions: questions.map(({ county, segment, targets, sought }) => ({ county, segment, targets, sought })), introduced });
    expect(plain(hiddenAnswers(blank))).toEqual(plain(hiddenAnswers(dealt)));
  });
});

describe('The questions to which hidden links are the answers', () => {
  const dealt = deal();
  const { questions, introduced } = hiddenAnswers(dealt);

  it('have every seller that is sought on their list, which has nobody of the county', () => {
    const inCounty = new Map([...dealt.rows.facts].flatMap(({ kind, from, to }) => (kind === 'LOCATED_IN' ? [[from.replace('Enterprise:', ''), to.replace('Region:', '')]] : [])));
    for (const { county, targets, sought } of questions) {
      const list = targets.map(({ enterprise }) => enterprise);
      expect([...sought].filter((seller) => !list.includes(seller))).toEqual([]);
      expect(list.filter((enterprise) => inCounty.get(enterprise) === county)).toEqual([]);
    }
    expect(questions.reduce((sum, { sought }) => sum + sought.size, 0)).toBe(new Set(dealt.hidden.map(({ seller, buyerCounty }) => `${seller} ${buyerCounty}`)).size);
  });

  it('are in the order of the engine when weighed again by the default weights', () => {
    for (const { targets } of questions) expect(inOrder(targets, DEFAULT_TARGET_OPTIONS.weights)).toEqual(targets.map(({ enterprise }) => enterprise));
  });

  it('no order of the engine exceeds the ceiling of its facts', () => {
    const figures = hiddenEdgeFigures(dealt, { questions, introduced });
    expect(figures.ratio).toBeLessThan(figures.ceilingOverlooking);
    expect(figures.ceiling).toBeLessThanOrEqual(figures.ceilingWithSharedBuyers + 1e-12);
  });

  it('are introduced in as many hops as links lead from the county to the seller, up to 4', () => {
    const links = edgesOf(dealt).map((ends) => ends.split(' '));
    const hopsTo = ({ seller, buyerCounty }: HiddenEdge): number | null => {
      const reached = new Set([...dealt.rows.facts].flatMap(({ kind, from, to }) => (kind === 'LOCATED_IN' && to === `Region:${buyerCounty}` ? [from] : [])));
      for (let hops = 1; hops <= 4; hops += 1) {
        for (const end of links.filter((pair) => pair.some((one) => reached.has(one))).flat()) reached.add(end);
        if (reached.has(`Enterprise:${seller}`)) return hops;
      }
      return null;
    };
    expect(introduced).toEqual(dealt.hidden.map((edge) => ({ hops: hopsTo(edge), isCut: false })));
  });
});

describe('Average precision and recall', () => {
  it('are 1 where all that is sought stands first', () => {
    expect(rankQuality(['a', 'b', 'c'], new Set(['b', 'a']))).toEqual({ averagePrecision: 1, recallAt10: 1, recallAt50: 1 });
  });

  it('are 1/2 and 2/3 for the places 2 and 3', () => {
    expect(rankQuality(['x', 'a', 'b'], new Set(['a', 'b']))).toEqual({ averagePrecision: (1 / 2 + 2 / 3) / 2, recallAt10: 1, recallAt50: 1 });
  });

  it('count recall down to the tenth and the fiftieth place', () => {
    const list = Array.from({ length: 60 }, (_, index) => `${index + 1}`);
    expect(rankQuality(list, new Set(['10', '11', '50', '51']))).toMatchObject({ recallAt10: 1 / 4, recallAt50: 3 / 4 });
  });

  it('of a random order are the mean over all orders', () => {
    for (const [length, sought] of [[1, 1], [4, 1], [5, 2], [6, 3], [3, 3]] as const) {
      const keys = Array.from({ length }, (_, index) => `${index}`);
      const all = ordersOf(keys).map((order) => rankQuality(order, new Set(keys.slice(0, sought))).averagePrecision);
      expect(randomQuality(length, sought).averagePrecision).toBeCloseTo(all.reduce((sum, value) => sum + value, 0) / all.length, 12);
    }
    expect(randomQuality(40, 2)).toMatchObject({ recallAt10: 1 / 4, recallAt50: 1 });
  });
});

describe('The ceiling of a score by facts', () => {
  const random = new Random(7);
  const lists = Array.from({ length: 200 }, () => Array.from({ length: 8 }, (_, index) => ({ key: `${index}`, facts: [random.between(0, 3), random.between(0, 2), random.between(0, 2)] })));
  const soughtOf = (at: number): ReadonlySet<string> => new Set(random.shuffle(['0', '1', '2', '3', '4', '5', '6', '7']).slice(0, 1 + (at % 3)));

  it('is 1 where nobody has as much as the one sought, and 1/2 where one has', () => {
    expect(precisionCeiling([{ key: 'a', facts: [1, 0] }, { key: 'b', facts: [0, 1] }], new Set(['b']))).toBe(1);
    expect(precisionCeiling([{ key: 'a', facts: [1, 1] }, { key: 'b', facts: [0, 1] }], new Set(['b']))).toBe(1 / 2);
  });

  it('is 1/2 by order of key, and 3/4 by chance, where two have the same facts', () => {
    const same = [{ key: 'a', facts: [1] }, { key: 'b', facts: [1] }];
    expect([precisionCeiling(same, new Set(['b'])), precisionCeilingOverlooking(same, new Set(['b']))]).toEqual([1 / 2, 3 / 4]);
  });

  it('is not exceeded by any of 50 weightings, on 200 random lists', () => {
    lists.forEach((list, at) => {
      const sought = soughtOf(at);
      for (let draw = 0; draw < 50; draw += 1) {
        const weights = [random.next() + 1e-6, random.next() + 1e-6, random.next() + 1e-6];
        const score = ({ facts }: (typeof list)[number]): number => facts.reduce((sum, fact, index) => sum + fact * weights[index]!, 0);
        const order = list.toSorted((a, b) => score(b) - score(a) || (a.key < b.key ? -1 : 1)).map(({ key }) => key);
        expect(rankQuality(order, sought).averagePrecision).toBeLessThanOrEqual(precisionCeiling(list, sought) + 1e-12);
      }
    });
  });

  it('is not exceeded, equal scores in all orders, by weights of 0 and 1 and facts counted up to 1', () => {
    lists.slice(0, 12).forEach((list, at) => {
      const sought = soughtOf(at);
      const few = list.slice(0, 6);
      const wanted = new Set([...sought].filter((key) => Number(key) < 6));
      if (wanted.size === 0) return;
      for (const weights of [[1, 0, 0], [0, 1, 0], [1, 1, 0], [0, 0, 0]]) {
        const score = ({ facts }: (typeof list)[number]): number => facts.reduce((sum, fact, index) => sum + Math.min(1, fact) * weights[index]!, 0);
        const scores = new Map(few.map((one) => [one.key, score(one)]));
        const orders = ordersOf(few.map(({ key }) => key)).filter((order) => order.every((key, index) => index === 0 || scores.get(order[index - 1]!)! >= scores.get(key)!));
        const mean = orders.reduce((sum, order) => sum + rankQuality(order, wanted).averagePrecision, 0) / orders.length;
        expect(mean).toBeLessThanOrEqual(precisionCeilingOverlooking(few, wanted) + 1e-12);
      }
    });
  });
});

function ordersOf(keys: readonly string[]): readonly (readonly string[])[] {
  return keys.length === 0 ? [[]] : keys.flatMap((key) => ordersOf(keys.filter((other) => other !== key)).map((rest) => [key, ...rest]));
}
