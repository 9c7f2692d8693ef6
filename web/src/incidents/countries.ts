import { createContext } from "react";

/** The names of countries by their codes, as the desk tells them; undefined until it has. */
export const CountryNames = createContext<ReadonlyMap<string, string> | undefined>(undefined);
