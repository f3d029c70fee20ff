import type { CultivationOptions } from '../analysis/cultivation/cultivationOptions.js';
import type { GapOptions } from '../analysis/gapOptions.js';
import type { RankOptions } from '../analysis/rank/rankOptions.js';
import type { TargetOptions } from '../analysis/targets/targetOptions.js';
import { cultivationOptionsOf, type CultivationOptionsGiven } from './cultivationOptions.js';
import { gapOptionsOf, type GapOptionsGiven } from './gapOptions.js';
import { rankOptionsOf, type RankOptionsGiven } from './rankOptions.js';
import { targetOptionsOf, type TargetOptionsGiven } from './targetOptions.js';

/** Options of any question about gaps and who could fill them, as a client gives them. */
export type OptionsGiven = (GapOptionsGiven & { readonly ranking?: RankOptionsGiven | null | undefined; readonly targets?: TargetOptionsGiven | null | undefined; readonly cultivation?: CultivationOptionsGiven | null | undefined }) | null | undefined;

export interface GapParametersModel extends GapOptions {
  readonly ranking: RankOptions;
  readonly targets: TargetOptions;
  readonly cultivation: CultivationOptions;
}
export type CultivationParametersModel = CultivationOptions;
export type TargetParametersModel = TargetOptions;

/** All of them as used, defaults filled in. Throws BAD_ARGUMENT with the argument and its bounds, and what the reference throws. */
export function parametersOf(given: OptionsGiven): GapParametersModel {
  return { ...gapOptionsOf(given), ranking: rankOptionsOf(given?.ranking), targets: targetOptionsOf(given?.targets), cultivation: cultivationOptionsOf(given?.cultivation) };
}
