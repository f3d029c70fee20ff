export interface DatabaseHost {
  readonly address: string;
  end(): Promise<void>;
}
export declare function startDatabaseHost(): Promise<DatabaseHost>;
