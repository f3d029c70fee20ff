import type { TargetRanking, TargetResult } from '../../src/analysis/targets/targetResult.js';
import type { FactRow } from '../../src/domain/factModel.js';
import { engineTargets } from '../testkit/engineTargets.js';
import { hasLeft } from '../testkit/oracle/scores.js';
import { holdsCompany } from '../testkit/oracle/territory.js';
import { worldAsked } from '../testkit/oracle/worldAsked.js';
import { outcomeOf } from '../testkit/askEngine.js';
import { Random } from '../testkit/randomGraph/random.js';
import { namesFor, relabelAsk, relabelRows } from '../testkit/relabel.js';
import { targetCase, type TargetCase } from '../testkit/targetCase.js';

const FIRST = 800_001;

/** A case and one of its segments of which somebody is a target, with the list. */
interface Given extends TargetCase {
  readonly segment: string;
  readonly list: TargetRanking;
}

const cases: readonly Given[] = Array.from({ length: 200 }, (_, index) => targetCase(FIRST + index)).flatMap((given) => {
  const engine = outcomeOf(() => engineTargets(given.rows, given.ask));
  if ('error' in engine) return [];
  const lists = given.rows.nodes.flatMap(({ label, key }) => (label === 'Segment' ? [{ segment: key, list: engine.targets(key, given.targetOptions) }] : []));
  return lists.filter(({ list }) => list.targets.length > 0).slice(0, 1).map((found) => ({ ...given, ...found }));
});
const sale = (from: string, to: string, key: string): FactRow => ({
  kind: 'SUPPLIES', key, from: `Enterprise:${from}`, to: `Enterprise:${to}`, segment: null, annualValue: null, central: null,
  source: 'more', grade: 'CONFIRMED', confidence: null, observedAt: null, validFrom: null, validTo: null, note: null,
});
const listOf = ({ rows, ask, segment, targetOptions }: Given, facts: readonly FactRow[]): TargetRanking =>
  engineTargets({ ...rows, facts: [...rows.facts, ...facts] }, ask).targets(segment, targetOptions);

/** The factors that are lower after than before. */
const lowered = (before: TargetResult, after: TargetResult | undefined): readonly string[] =>
  before.factors.filter(({ factor, value }) => value !== null && (after?.factors.find((other) => other.factor === factor)?.value ?? -1) < value).map(({ factor }) => factor);

describe('properties of targets', () => {
  it('one more tie, or one more partner shared, never lowers a factor or the score of a target', () => {
    let tried = 0;
    const wrong = cases.flatMap((given) => {
      const world = worldAsked(given.rows, given.ask);
      const companies = [...world.companies.values()].filter((company) => !hasLeft(company));
      const here = companies.filter((company) => holdsCompany(world, given.ask.territory, company));
      const random = new Random(given.seed);
      const target = random.pick(given.list.targets);
      const others = companies.filter((company) => !here.includes(company) && company.key !== target.enterprise);
      if (here.length === 0 || others.length === 0) return [];
      tried += 1;
      const [own, other] = [random.pick(here).key, random.pick(others).key];
      const additions = [[sale(own, target.enterprise, 'more-1')], [sale(other, own, 'more-1'), sale(other, target.enterprise, 'more-2')]];
      return additions.flatMap((facts) => {
        const after = listOf(given, facts).targets.find(({ enterprise }) => enterprise === target.enterprise);
        return [...lowered(target, after), ...((after?.score ?? -1) < target.score - 1e-12 ? ['score'] : [])].map((name) => `seed ${given.seed}: ${name}`);
      });
    });
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(30);
  });

  it('come in a total order: by score, then by key, each once', () => {
    const sorted = (targets: readonly TargetResult[]): readonly TargetResult[] =>
      [...targets].sort((a, b) => Math.round(b.score * 1e9) - Math.round(a.score * 1e9) || (a.enterprise < b.enterprise ? -1 : 1));
    expect(cases.filter(({ list }) => list.targets.some((target, at) => target !== sorted(list.targets)[at])).map(({ seed }) => seed)).toEqual([]);
    expect(cases.filter(({ list }) => new Set(list.targets.map(({ enterprise }) => enterprise)).size < list.targets.length)).toEqual([]);
  });

  it('are the same by other names in the same order, whatever the order of the rows', () => {
    const wrong = cases.filter((given) => {
      const names = namesFor(given.rows, (keys) => [...keys].sort());
      const rows = relabelRows({ ...given.rows, nodes: new Random(given.seed).shuffle(given.rows.nodes), facts: new Random(given.seed).shuffle(given.rows.facts) }, names);
      const { targets, coverage } = engineTargets(rows, relabelAsk(given.ask, names)).targets(names('Segment', given.segment), given.targetOptions);
      const expected = given.list.targets.map((target) => ({ ...target, enterprise: names('Enterprise', target.enterprise), park: target.park === null ? null : names('Park', target.park) }));
      return JSON.stringify([targets, coverage]) !== JSON.stringify([expected, given.list.coverage]);
    });
    expect(wrong.map(({ seed }) => seed)).toEqual([]);
  });
});
