/** A step of the schema. Its statements are what the checksum is made of: a released step never changes. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  /** Schema statements, each in a transaction of its own, as Neo4j demands. All can be run again without harm. */
  readonly schema: readonly string[];
  /** Statements that write nodes, in one transaction. */
  readonly data: readonly { readonly cypher: string; readonly params: Readonly<Record<string, unknown>> }[];
}
