/** What a caller may do. Every use case asks for one of these from the first day. */
export type Right = 'READ' | 'ANALYSE' | 'EDIT' | 'IMPORT';

/** Who asks. */
export interface Viewer {
  /** Name that stands in the change record. */
  readonly actor: string;
  readonly rights: ReadonlySet<Right>;
}

/** Whoever reaches the port may read and analyse. */
export const ANYONE: Viewer = { actor: 'anyone', rights: new Set<Right>(['READ', 'ANALYSE']) };

/** Until accounts exist, whoever reaches a port of this machine alone may edit too. */
export const EDITOR: Viewer = { actor: 'anyone', rights: new Set<Right>(['READ', 'ANALYSE', 'EDIT']) };

/** Whoever runs a command on the machine that holds the data folder. */
export const OPERATOR: Viewer = { actor: 'operator', rights: new Set<Right>(['READ', 'ANALYSE', 'EDIT', 'IMPORT']) };
