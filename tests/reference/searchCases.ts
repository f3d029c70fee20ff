/** What was asked, the id that must come first, how and by which writing it was found, and the part of it that was meant. */
export type SearchCase = readonly [text: string, id: string, by: string, field: string, part: string];

/**
 * What clerks type, by kind, over the shipped data: every region of the country, the chain templates, 中方县 and the made-up
 * county. Only things are named that the shipped data will keep.
 */
export const SEARCH_CASES: Readonly<Record<string, readonly SearchCase[]>> = {
  'part of a name': [
    ['隧道施工', 'Segment:bridge-tunnel/tunnel-equipment', 'START', 'NAME', '隧道施工'],
    ['架桥机', 'Segment:bridge-tunnel/girder-erector', 'START', 'NAME', '架桥机'],
    ['伸缩装置', 'Segment:bridge-tunnel/bearing', 'PART', 'NAME', '伸缩装置'],
    ['五新模', 'Enterprise:zhongfang-wuxin-muban', 'START', 'NAME', '五新模'],
    ['台车与仰拱', 'Segment:bridge-tunnel/lining-trolley', 'PART', 'NAME', '台车与仰拱'],
    ['装备商会', 'Association:demo-equipment-chamber', 'PART', 'NAME', '装备商会'],
  ],
  'one character': [
    ['铝', 'Chain:aluminium', 'EXACT', 'NAME', '铝'],
    ['箔', 'Segment:lithium-battery/copper-foil', 'PART', 'NAME', '箔'],
    ['夭', 'Enterprise:zhongfang-yaorui', 'START', 'NAME', '夭'],
    ['湘', 'Region:430300', 'START', 'NAME', '湘'],
  ],
  pinyin: [
    ['zhongfang', 'Region:431221', 'PINYIN', 'NAME', '中方'],
    ['zhongfangxian', 'Region:431221', 'PINYIN', 'NAME', '中方县'],
    ['zhong fang xian', 'Region:431221', 'PINYIN', 'NAME', '中方县'],
    ['zhōngfāng xiàn', 'Region:431221', 'PINYIN', 'NAME', '中方县'],
    ['ZhongFang', 'Region:431221', 'PINYIN', 'NAME', '中方'],
    ['zhongf', 'Region:431221', 'PINYIN', 'NAME', '中方'],
    ['lvxingcai', 'Segment:aluminium/extrusion', 'PINYIN', 'NAME', '铝型材'],
    ['lǚxíngcái', 'Segment:aluminium/extrusion', 'PINYIN', 'NAME', '铝型材'],
    ['dianjielü', 'Segment:aluminium/primary', 'PINYIN', 'NAME', '电解铝'],
    ['hengyuganggou', 'Enterprise:zhongfang-hengyu-ganggou', 'PINYIN', 'NAME', '恒裕钢构'],
    ['qiaosuizhuangbei', 'Chain:bridge-tunnel', 'PINYIN', 'NAME', '桥隧装备'],
    ["xi'an", 'Region:610100', 'PINYIN', 'NAME', '西安'],
  ],
  initials: [
    ['zfx', 'Region:431221', 'INITIALS', 'NAME', '中方县'],
    ['qszb', 'Chain:bridge-tunnel', 'INITIALS', 'NAME', '桥隧装备'],
    ['zfgyjzq', 'Park:zhongfang-jizhongqu', 'INITIALS', 'NAME', '中方工业集中区'],
    ['zhfx', 'Region:431221', 'INITIALS', 'NAME', '中方县'],
    ['slzg', 'Enterprise:demo-heavy', 'INITIALS', 'NAME', '示例重工'],
  ],
  'characters, pinyin and initials mixed': [
    ['zhongfang县', 'Region:431221', 'MIXED', 'NAME', '中方县'],
    ['tong箔', 'Segment:lithium-battery/copper-foil', 'MIXED', 'NAME', '铜箔'],
    ['恒裕gg', 'Enterprise:zhongfang-hengyu-ganggou', 'MIXED', 'NAME', '恒裕钢构'],
    ['zhongfx', 'Region:431221', 'MIXED', 'NAME', '中方县'],
  ],
  'traditional writing': [
    ['銅箔', 'Segment:lithium-battery/copper-foil', 'EXACT', 'NAME', '铜箔'],
    ['懷化', 'Region:431200', 'SHORT', 'NAME', '怀化'],
    ['橋隧裝備', 'Chain:bridge-tunnel', 'EXACT', 'NAME', '桥隧装备'],
    ['中方縣', 'Region:431221', 'EXACT', 'NAME', '中方县'],
    ['電解鋁', 'Segment:aluminium/primary', 'EXACT', 'NAME', '电解铝'],
  ],
  'full-width writing, spaces and brackets': [
    ['ＺＦＸ', 'Region:431221', 'INITIALS', 'NAME', '中方县'],
    ['４３１２２１', 'Region:431221', 'EXACT', 'CODE', '431221'],
    ['中方（县）', 'Region:431221', 'EXACT', 'NAME', '中方县'],
    [' 中　方 县 ', 'Region:431221', 'EXACT', 'NAME', '中方县'],
    ['示例重工(虚构)', 'Enterprise:demo-heavy', 'EXACT', 'NAME', '示例重工（虚构'],
  ],
  'an alias or a keyword': [
    ['台泥水泥', 'Enterprise:zhongfang-taini', 'EXACT', 'ALIAS', '台泥水泥'],
    ['酱香白酒', 'Chain:baijiu', 'EXACT', 'ALIAS', '酱香白酒'],
    ['桥隧工程装备', 'Chain:bridge-tunnel', 'EXACT', 'ALIAS', '桥隧工程装备'],
    ['jiangxiangbaijiu', 'Chain:baijiu', 'PINYIN', 'ALIAS', '酱香白酒'],
    ['中方县工业集中区', 'Park:zhongfang-jizhongqu', 'EXACT', 'ALIAS', '中方县工业集中区'],
    ['止水带', 'Segment:bridge-tunnel/rubber', 'EXACT', 'KEYWORD', '止水带'],
  ],
  'a code': [
    ['431221', 'Region:431221', 'EXACT', 'CODE', '431221'],
    ['Region:431221', 'Region:431221', 'EXACT', 'CODE', '431221'],
    ['chain：Bridge-Tunnel', 'Chain:bridge-tunnel', 'EXACT', 'CODE', 'bridge-tunnel'],
    ['demo-heavy', 'Enterprise:demo-heavy', 'EXACT', 'CODE', 'demo-heavy'],
    ['4312', 'Region:431200', 'START', 'CODE', '4312'],
    ['jizhongqu', 'Park:zhongfang-jizhongqu', 'PINYIN', 'NAME', '集中区'],
  ],
  'a place by its short name': [
    ['中方', 'Region:431221', 'SHORT', 'NAME', '中方'],
    ['湖南', 'Region:430000', 'SHORT', 'NAME', '湖南'],
    ['湘西', 'Region:433100', 'SHORT', 'NAME', '湘西'],
    ['长沙', 'Region:430100', 'SHORT', 'NAME', '长沙'],
    ['内蒙古', 'Region:150000', 'SHORT', 'NAME', '内蒙古'],
    ['芷江', 'Region:431228', 'SHORT', 'NAME', '芷江'],
    ['吉林', 'Region:220000', 'SHORT', 'NAME', '吉林'],
  ],
  'a park': [
    ['中方工业集中区', 'Park:zhongfang-jizhongqu', 'EXACT', 'NAME', '中方工业集中区'],
    ['湘商', 'Park:zhongfang-xiangshang', 'START', 'NAME', '湘商'],
    ['示例县工业园', 'Park:demo-park-a', 'SHORT', 'NAME', '示例县工业园'],
  ],
  'a chain or a segment': [
    ['桥隧装备', 'Chain:bridge-tunnel', 'EXACT', 'NAME', '桥隧装备'],
    ['白酒', 'Chain:baijiu', 'EXACT', 'NAME', '白酒'],
    ['示例茶', 'Chain:demo-tea', 'SHORT', 'NAME', '示例茶'],
    ['酒曲', 'Segment:baijiu/qu', 'EXACT', 'NAME', '酒曲'],
    ['电子铝箔', 'Segment:aluminium/foil', 'EXACT', 'NAME', '电子铝箔'],
  ],
  'several words': [
    ['示例 钢构', 'Enterprise:demo-steelwork-1', 'START', 'NAME', '示例钢构'],
    ['钢构 恒裕', 'Enterprise:zhongfang-hengyu-ganggou', 'PART', 'NAME', '钢构'],
    ['gangjiegou jian', 'Segment:bridge-tunnel/steel-structure', 'PINYIN', 'NAME', '钢结构件'],
    ['中方 集中区', 'Park:zhongfang-jizhongqu', 'PART', 'NAME', '集中区'],
  ],
  'characters of several readings': [
    ['chongqing', 'Region:500000', 'PINYIN', 'NAME', '重庆'],
    ['changsha', 'Region:430100', 'PINYIN', 'NAME', '长沙'],
    ['xiamen', 'Region:350200', 'PINYIN', 'NAME', '厦门'],
    ["lu'an", 'Region:341500', 'PINYIN', 'NAME', '六安'],
    ['bengbu', 'Region:340300', 'PINYIN', 'NAME', '蚌埠'],
    ['yueqing', 'Region:330382', 'PINYIN', 'NAME', '乐清'],
    ['shanxian', 'Region:371722', 'PINYIN', 'NAME', '单县'],
    ['zhonggong', 'Enterprise:demo-heavy', 'PINYIN', 'NAME', '重工'],
  ],
};
