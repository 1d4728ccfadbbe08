import type { StoredPoint } from './graph.js';

/** A value as it is told: an integer is a number. */
export type ToldValue = string | number | boolean | readonly string[] | StoredPoint;

export type ToldValues = Readonly<Record<string, ToldValue>>;

/** An entity as it is named in a description. */
export interface Reference {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

/** The entity of which something is told; where its id changed it goes by the new one. */
export interface About extends Reference {
  /** The policy in whose file it stands; absent for what has an id of its own. */
  readonly owner?: Reference;
}

/** An entity came, or went; its links are counted here and not told one by one. */
export interface EntityChange extends About {
  readonly change: 'ADDED' | 'RETRACTED';
  readonly links: number;
}

export interface RenameChange extends About {
  readonly change: 'RENAMED';
  readonly formerly: string;
}

/** The properties of one fact (`name`, `amount`, `publishedOn`) as they are shown. */
export interface ValueChange extends About {
  readonly change: 'VALUE';
  readonly fact: string;
  readonly before: ToldValues;
  readonly after: ToldValues;
}

/** A relationship of an entity that is there before and after. */
export interface LinkChange extends About {
  readonly change: 'LINK_ADDED' | 'LINK_RETRACTED' | 'LINK_CHANGED';
  readonly type: string;
  readonly to: Reference;
  readonly before: ToldValues;
  readonly after: ToldValues;
}

/** A claim that stays says something else of itself: its rank, its modality, its review. */
export interface ClaimChange extends About {
  readonly change: 'CLAIM';
  readonly predicate: string;
  readonly object?: string;
  readonly value: string;
  readonly statedBy: readonly string[];
  readonly field: string;
  readonly before?: ToldValue;
  readonly after?: ToldValue;
  /** Whether its value was shown before. */
  readonly wasShown: boolean;
  /** The value that is shown now; absent where none is. */
  readonly nowShown?: string;
}

/** Sources have begun, or ceased, to disagree on one question. */
export interface DisputeChange extends About {
  readonly change: 'DISPUTED' | 'SETTLED';
  readonly predicate: string;
  readonly object?: string;
  readonly shown?: string;
  readonly others: readonly string[];
}

/** How many claims about an entity came and went, and how many that stay are supported by other evidence. */
export interface ClaimNumbers extends About {
  readonly change: 'CLAIMS';
  readonly added: number;
  readonly retracted: number;
  readonly evidenced: number;
}

/** How many places in a source came, went, or are quoted otherwise. */
export interface EvidenceNumbers extends About {
  readonly change: 'EVIDENCE';
  readonly added: number;
  readonly retracted: number;
  readonly changed: number;
}

/** One thing that a change of the data does to the graph. */
export type GraphChange =
  EntityChange | RenameChange | ValueChange | LinkChange | ClaimChange | DisputeChange | ClaimNumbers | EvidenceNumbers;
