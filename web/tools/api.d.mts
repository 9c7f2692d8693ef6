/** Where the types stand. */
export const SCHEMA: string;
/** The types of what the desk answers, as TypeScript. */
export function types(): Promise<string>;
