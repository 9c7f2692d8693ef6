/** What the desk's /api answers, by the names the page uses; docs/openapi.json says what each field means. */
import type { components } from "./schema";

export type Schemas = components["schemas"];

/** A run of an article's characters; offsets count Unicode code points. */
export type Span = Schemas["Span"];
export type Count = Schemas["Count"];
export type ClaimEvent = Schemas["Event"];
export type Claim = Schemas["Claim"];
/** What persons decided of a claim, beside what the machine had. */
export type ClaimJudged = Schemas["ClaimJudged"];
/** A line of an article, or a run within one, with what it is there for. */
export type Line = Schemas["Line"];
export type ArticleSummary = Schemas["ArticleRow"];
export type Article = Schemas["CodedArticle"];
export type FacetValue = Schemas["FacetValue"];
export type Facets = Schemas["Facets"];
export type FacetName = keyof Facets;

/** A page of a list; `total` counts all that were found. */
export interface Page<Item> {
  total: number;
  items: Item[];
}

/** Who works at this desk; without accounts the name is the machine's own login. */
export type Me = Schemas["Me"];

/** How accounts of one side stand to one another. */
export type Accord = Schemas["Accord"];
/** Where an incident is said to have been. */
export type IncidentPlace = Schemas["Where"];
/** Dead as told, low to high; `best` is null where the rule gives none. */
export type Toll = Schemas["TollAnswer"];
export type Party = Schemas["Party"];
/** The words of one of an incident's claims, with who says them. */
export type Headline = Schemas["Headline"];
/** An incident as lists and maps show it. */
export type IncidentSummary = Schemas["IncidentSummary"];
export type IncidentFacets = Schemas["IncidentFacets"];
export type IncidentFacetName = Exclude<keyof IncidentFacets, "more">;
export type LabelledCount = Schemas["FacetAnswer"];
export type TimeBin = Schemas["Bin"];
export type Timeline = Schemas["Timeline"];
/** How what is made of the whole casebook stands to it. */
export type Kept = Schemas["KeptAnswer"];
