import { InvalidArgumentError, Option } from 'commander';
import { SAMPLE_PARTS, type SamplePart } from '../../application/sampleFolders.js';

/** The option that names parts of the sample data; it may be given several times. */
export function partsOption(otherwise: string): Option {
  return new Option('--part <部分>', `哪一部分，可写多次：sample 虚构的示例县，places 真实地方，templates 产业链模板，regions 行政区划；不写时为${otherwise}`).argParser(
    (value: string, before: readonly SamplePart[] | undefined) => [...(before ?? []), partOf(value)],
  );
}

function partOf(value: string): SamplePart {
  const part = SAMPLE_PARTS.find((each) => each === value);
  if (part === undefined) throw new InvalidArgumentError(`应为 ${SAMPLE_PARTS.join('、')} 之一`);
  return part;
}
