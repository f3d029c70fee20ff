import { Random } from './randomGraph/random.js';

const PLACES = ['示中', '示东', '示西', '示南', '示北', '示川', '示江', '示溪', '示阳', '示州', '示平', '示安'];
const WORDS = Array.from('华鑫瑞恒泰盛宏远博达嘉诚信德润丰源通联创新兴隆康顺长乐重行铜铝锡钢银翔宇航腾飞天地海江河山川松柏竹梅金玉龙凤祥和平安福禄寿喜');
const TRADES = [
  '铜箔', '铝箔', '钢构', '桥梁模板', '隧道装备', '铸造', '锻压', '电机', '减速机', '轴承', '液压', '电缆', '变压器', '竹制品', '茶业', '酒业', '包装',
  '玻璃', '陶瓷', '食品', '粮油', '饲料', '生物制药', '医疗器械', '新材料', '化工', '涂料', '橡胶制品', '塑料', '纸业', '印刷', '纺织', '服装', '家具',
  '电子科技', '光电', '半导体', '软件', '信息技术', '物流', '检测技术', '再生资源', '环保设备', '新能源', '储能', '汽车零部件', '重型机械', '精密模具', '银行设备',
];
const FORMS = ['有限公司', '有限责任公司', '股份有限公司', '集团有限公司', '厂', '（集团）有限公司'];

/** Names of companies that nobody has, all beginning with 示例; the same seed gives the same ones. A few may be alike, as in life. */
export function madeUpNames(count: number, seed = 1): readonly string[] {
  const random = new Random(seed);
  const word = (): string => random.pick(WORDS);
  return Array.from({ length: count }, () => `示例${random.pick(PLACES)}${word()}${word()}${word()}${random.pick(TRADES)}${random.pick(FORMS)}`);
}
