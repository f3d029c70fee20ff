import fc from 'fast-check';
import { fold } from '../../../src/search/fold.js';
import { shortForms } from '../../../src/search/shortForms.js';
import { smallest } from '../../../src/search/smallest.js';
import { GraphBuilder } from '../../testkit/graphBuilder.js';
import { madeUpNames } from '../../testkit/madeUpNames.js';
import { characters, companies, found, indexOf, namesFound, reasonOf } from './findNames.js';

describe('folding', () => {
  test.each([
    ['ＡＢＣ－１２３', 'abc123'],
    ['銅箔（懷化）', '铜箔怀化'],
    ['zhōng fāng', 'zhongfang'],
    ['lǜ LÜ lü', 'lvlvlv'],
    ['㈱', '株'],
    [' ·、-（）“”', ''],
    ['裡裏後乾臺', '里里后干台'],
    ['C++', 'c++'],
  ])('%s is compared as %s', (text, folded) => {
    expect(fold(characters, text)).toBe(folded);
  });
});

describe('short forms', () => {
  test.each([
    ['Region', '中方县', ['中方']],
    ['Region', '单县', []],
    ['Region', '湘西土家族苗族自治州', ['湘西']],
    ['Region', '内蒙古自治区', ['内蒙古']],
    ['Region', '新疆维吾尔自治区', ['新疆']],
    ['Region', '示例县（虚构）', ['示例县', '示例']],
    ['Enterprise', '示例铜业（集团）有限责任公司', ['示例铜业（集团）']],
    ['Enterprise', '示例重工（虚构）', ['示例重工']],
    ['Chain', '铝产业链', ['铝']],
    ['Segment', '铜箔', []],
  ] as const)('a %s named %s is also called %j', (label, name, forms) => {
    expect(shortForms(label, name)).toEqual(forms);
  });
});

describe('pinyin', () => {
  test.each([
    ['铜箔', 'tongbo', ['PINYIN', '铜箔', 'tong bo']],
    ['铜箔', 'tongb', ['PINYIN', '铜箔', 'tong bo']],
    ['铜箔', 'tong', ['PINYIN', '铜', 'tong']],
    ['铜箔', 't', ['INITIALS', '铜', 'tong']],
    ['铜箔', 'tb', ['INITIALS', '铜箔', 'tong bo']],
    ['铜箔', 'tbo', ['MIXED', '铜箔', 'tong bo']],
    ['铜箔', '铜bo', ['MIXED', '铜箔', 'tong bo']],
    ['铜箔', 'tongbox', []],
    ['重庆银行', 'chongqingyinhang', ['PINYIN', '重庆银行', 'chong qing yin hang']],
    ['重庆银行', 'cqyh', ['INITIALS', '重庆银行', 'chong qing yin hang']],
    ['中兴', 'zhx', ['INITIALS', '中兴', 'zhong xing']],
    ['略阳绿业', 'lueyanglvye', ['PINYIN', '略阳绿业', 'lue yang lv ye']],
    ['单县', 'shanxian', ['PINYIN', '单县', 'shan xian']],
    ['H型钢', 'hxinggang', ['PINYIN', 'H型钢', 'h xing gang']],
    ['示例3D打印', 'sl3ddy', ['INITIALS', '示例3D打印', 'shi li 3 d da yin']],
  ])('%s by %s', (name, text, reason) => {
    expect(reasonOf(name, text)).toEqual(reason);
  });

  test('the reading that a word has comes before one that it has not', () => {
    expect(namesFound(['万达', '模具', '石料', '弹簧', '银行', '行业'], 'mo')).toEqual(['模具', '万达']);
    expect(namesFound(['石料', '丹霞'], 'dan')).toEqual(['丹霞', '石料']);
    expect(namesFound(['行走', '行业'], 'hang')).toEqual(['行业', '行走']);
  });

  test('no text is slow: a hundred letters along names that could take each of them in many ways', () => {
    const index = indexOf(companies(Array.from({ length: 200 }, () => '安啊昂嗯恩阿'.repeat(20))));
    const startedAt = performance.now();
    for (const text of ['a'.repeat(100), 'an'.repeat(50), 'ang'.repeat(33), 'en'.repeat(50)]) found(index, text);
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });
});

describe('order', () => {
  test('the whole before the beginning before a part, what is written before what it sounds like, shorter names first, then ids', () => {
    const names = ['大铜箔厂', '铜箔有限公司', '铜箔', '铜箔研究', '新铜箔', '桐柏', '通博实业', '铜箔'];
    expect(namesFound(names, '铜箔')).toEqual(['铜箔', '铜箔', '铜箔有限公司', '铜箔研究', '新铜箔', '大铜箔厂']);
    // 柏 is bo in no word with 桐: behind the other whole names.
    expect(namesFound(names, 'tongbo')).toEqual(['铜箔', '铜箔', '铜箔有限公司', '桐柏', '铜箔研究', '通博实业', '新铜箔', '大铜箔厂']);
  });

  test('places before chains before segments before companies; a province before a county; what is abolished and who has left come last', () => {
    const graph = new GraphBuilder()
      .node('Enterprise', 'e', { name: '示例' }).node('Enterprise', 'd', { name: '示例', status: 'DEREGISTERED' }).node('Segment', 's', { name: '示例' })
      .node('Chain', 'c', { name: '示例' }).node('Park', 'p', { name: '示例' }).node('Association', 'a', { name: '示例' })
      .node('Region', '1', { name: '示例', level: 'COUNTY' }).node('Region', '2', { name: '示例', level: 'PROVINCE' }).node('Region', '0', { name: '示例', level: 'PROVINCE', validTo: '2020-01-01' as never });
    expect(found(indexOf(graph), '示例').map(({ label, key }) => `${label}:${key}`)).toEqual([
      'Region:2', 'Region:1', 'Region:0', 'Park:p', 'Chain:c', 'Segment:s', 'Enterprise:e', 'Enterprise:d', 'Association:a',
    ]);
  });

  test('the smallest of numbers are those of a sorted list', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 200 }), fc.nat(210), (numbers, count) => {
        expect([...smallest(Float64Array.from(numbers), count)]).toEqual([...numbers].sort((a, b) => a - b).slice(0, count));
      }),
    );
  });
});

/** Letters and characters that occur often, so that parts of names are asked for and found. */
const text = fc.string({ unit: fc.constantFrom('铜', '箔', '銅', '重', '行', 'A', 'a', '（', ' ', '钢', '1'), maxLength: 8 });

test('what is found by writing is what an independent search through every name finds, and in its order', () => {
  const plain = (name: string): string => name.normalize('NFKC').toLowerCase().replaceAll('銅', '铜').replace(/[（() ]/g, '');
  const rank = (name: string, asked: string): readonly number[] => {
    const folded = plain(name);
    const [bare = ''] = /^.*?(?=[（(][^（()）]*[)）]$)|^.*$/.exec(name.trim()) ?? [];
    const at = folded.indexOf(asked);
    return [folded === asked ? 0 : plain(bare) === asked ? 1 : at === 0 ? 2 : 3, folded.length, at];
  };
  fc.assert(
    fc.property(fc.array(text, { maxLength: 30 }), fc.string({ unit: fc.constantFrom('铜', '箔', '銅', '重', '行', '1'), minLength: 1, maxLength: 3 }), (names, asked) => {
      const wanted = plain(asked);
      const expected = names
        .map((name, place) => ({ key: `e${String(place).padStart(4, '0')}`, name }))
        .filter(({ name }) => plain(name).includes(wanted))
        .map(({ key, name }) => ({ key, rank: rank(name, wanted) }))
        .sort((a, b) => a.rank.map((part, place) => part - b.rank[place]!).find((difference) => difference !== 0) ?? (a.key < b.key ? -1 : 1));
      const keys = found(indexOf(companies(names)), asked).map(({ key }) => key);
      // Keys are codes too: e0001 has 1 in it, but begins with another character, and a part of less than four does not count.
      expect(keys).toEqual(expected.map(({ key }) => key));
    }),
    { numRuns: 500 },
  );
});

test('what is found by pinyin is what trying every way through every name finds', () => {
  const readings: Readonly<Record<string, readonly string[]>> = { 铜: ['tong'], 箔: ['bo'], 重: ['zhong', 'chong'], 安: ['an'], 西: ['xi'], 啊: ['a'] };
  const ways = (name: string, asked: string): boolean => {
    if (asked === '') return true;
    const [first = '', ...rest] = Array.from(name);
    if (first === '') return false;
    const takes = (readings[first] ?? []).flatMap((reading) => [reading, reading.charAt(0), ...(/^[zcs]h/.test(reading) ? [reading.slice(0, 2)] : [])]);
    return (
      [first, ...takes].some((take) => asked.startsWith(take) && ways(rest.join(''), asked.slice(take.length))) || (readings[first] ?? []).some((reading) => reading.startsWith(asked))
    );
  };
  const any = (name: string, asked: string): boolean => Array.from(name).some((_, from) => ways(name.slice(from), asked));
  const unit = fc.constantFrom('铜', '箔', '重', '安', '西', '啊');
  const spelled = fc.array(fc.constantFrom('tong', 'bo', 'zhong', 'chong', 'an', 'xi', 'a', 't', 'b', 'z', 'zh', 'c', 'x', '铜', '安', 'ton', 'zho', 'n'), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(fc.string({ unit, minLength: 1, maxLength: 6 }), { maxLength: 20 }), spelled, (names, pieces) => {
      const asked = pieces.join('');
      expect([...namesFound(names, asked)].sort()).toEqual(names.filter((name) => any(name, asked)).sort());
    }),
    { numRuns: 500 },
  );
});

test('an index taken over from an earlier graph finds what a fresh one finds', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(40), fc.nat(60)), { maxLength: 15 }), fc.constantFrom('示例', 'shili', '铜', 'tb', '示中'), (changes, asked) => {
      const names = madeUpNames(60, 7);
      const graph = companies(names.slice(0, 40));
      const before = indexOf(graph);
      for (const [place, other] of changes) {
        if (place % 3 === 0) graph.nodes.splice(place % graph.nodes.length, 1);
        else if (place % 3 === 1) graph.node('Enterprise', `n${place}-${other}-${graph.nodes.length}`, { name: names[other] ?? '示例' });
        else graph.nodes[place % graph.nodes.length] = { ...graph.nodes[place % graph.nodes.length]!, name: names[other] ?? '示例' } as never;
      }
      expect(found(indexOf(graph, before), asked)).toEqual(found(indexOf(graph), asked));
    }),
    { numRuns: 200 },
  );
});
