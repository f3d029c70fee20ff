import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Data as the program ships it, in small: two real regions, a chain, a real place, and a fictional county that uses the chain. */
const FILES = {
  'regions/regions.csv': ['key,name,level,parent,source', 'P,省,PROVINCE,,代码表', 'C,县,COUNTY,P,代码表'],
  'templates/chains.csv': ['key,name,source', 'steel,钢,模板'],
  'templates/segments.csv': ['key,name,chain,source', 'steel/ore,矿,steel,模板', 'steel/bar,钢材,steel,模板'],
  'templates/feeds.csv': ['from,to,source', 'steel/ore,steel/bar,模板'],
  'places/real/enterprises.csv': ['key,name,registered,source', 'real-works,某厂,C,公开规划'],
  'sample/shili/regions.csv': ['key,name,level,parent,source', 'demo-country,示例国（虚构）,COUNTRY,,虚构', 'demo-county,示例县（虚构）,COUNTY,demo-country,虚构'],
  'sample/shili/chains.csv': ['key,name,source', 'demo-tea,示例茶（虚构）,虚构'],
  'sample/shili/segments.csv': ['key,name,chain,source', 'demo-tea/leaf,示例鲜叶,demo-tea,虚构', 'demo-tea/dry,示例干茶,demo-tea,虚构'],
  'sample/shili/enterprises.csv': ['key,name,registered,source', 'demo-a,示例甲（虚构）,demo-county,虚构', 'demo-b,示例乙（虚构）,demo-county,虚构'],
  'sample/shili/operates_in.csv': ['enterprise,segment,role,grade,source', 'demo-a,steel/bar,PRODUCER,CONFIRMED,虚构', 'demo-b,demo-tea/dry,PRODUCER,CONFIRMED,虚构'],
  'sample/shili/supplies.csv': ['supplier,customer,segment,annualValue,source', 'demo-a,demo-b,steel/bar,5,虚构'],
} as const;

export interface SampleFolder {
  readonly path: string;
  /** Writes another file below it. */
  put(file: string, lines: readonly string[]): Promise<void>;
  remove(): Promise<void>;
}

export async function makeSampleFolder(): Promise<SampleFolder> {
  const path = await mkdtemp(join(tmpdir(), 'chaingap-sample-'));
  const put = async (file: string, lines: readonly string[]): Promise<void> => {
    await mkdir(dirname(join(path, file)), { recursive: true });
    await writeFile(join(path, file), `${lines.join('\n')}\n`);
  };
  for (const [file, lines] of Object.entries(FILES)) await put(file, lines);
  return { path, put, remove: () => rm(path, { recursive: true }) };
}
