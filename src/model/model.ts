/** A closed list of values; `labels` gives each value's Chinese label and English description. */
export interface Vocabulary {
  readonly name: string;
  readonly values: readonly string[];
  readonly labels: ReadonlyMap<string, Label>;
}

/** What a description in schema/ says: `中文 · English`. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

export type ValueForm = 'DATE' | 'DATE_OR_INTERVAL' | 'URL' | 'SHA256' | 'CODE' | 'POLICY_ID';

/** A property of a node or of a relationship, and how a data file writes it. */
export interface Field {
  readonly name: string;
  readonly label: Label;
  /** `String`, `Int`, `Float`, `Boolean`, `Point`, or the name of a vocabulary. */
  readonly type: string;
  readonly list: boolean;
  readonly required: boolean;
  /** Made at import; never written in a file. */
  readonly computed: boolean;
  /** Keys from the record to the value: `['name', 'zh']`. */
  readonly path: readonly string[];
  /** Fields with one `fact` are one claim; its predicate is `FIELD:<fact>`. */
  readonly fact: string;
  readonly form?: ValueForm;
  /** Pages of the kind can be narrowed to one value of it. */
  readonly paged: boolean;
  /** For a date that stands in a list of dates: the role that tells it. */
  readonly role?: string;
  /** For a date of a relationship: it holds from then on, or it held on that day. */
  readonly validTime?: 'FROM' | 'AS_OF';
}

/** A relationship as one kind sees it. */
export interface Link {
  readonly name: string;
  readonly label: Label;
  readonly type: string;
  readonly direction: 'OUT' | 'IN';
  /** Kinds that may stand at the other end. */
  readonly otherEnds: readonly string[];
  readonly properties: readonly Field[];
  readonly required: boolean;
  /** Absent where the link is written at its other end, or derived. */
  readonly written?: WrittenLink;
}

/** How a data file writes a link. */
export interface WrittenLink {
  /** The key in the record: `issuers`. */
  readonly key: string;
  /** The key that names the other end in the long form: `institution`. */
  readonly ref?: string;
  /** The other end is written in full inside this record. */
  readonly records: boolean;
  /** The other end is named by an id that is short inside this file. */
  readonly local: boolean;
}

/** A kind of entity: its fields, its links, and where its records stand. */
export interface Kind {
  readonly name: string;
  readonly label: Label;
  /** Neo4j labels, without `Entity`. */
  readonly labels: readonly string[];
  readonly fields: readonly Field[];
  readonly links: readonly Link[];
  /** The fact that names a record: `name`, or `text`, `title`, `summary`, `amount`. */
  readonly namedBy: string;
  /** Absent for a kind whose records stand inside another kind's. */
  readonly recorded?: { readonly in: string; readonly list?: string };
}

/** A unit as written: how many of the normal unit it is. */
export interface Unit {
  readonly written: string;
  readonly normal: string;
  readonly factor: number;
}

/** Everything that may be said, as declared in schema/. */
export interface Model {
  /** Kinds of entity by name; Claim and Evidence are not among them. */
  readonly kinds: ReadonlyMap<string, Kind>;
  /** Values of what is stored beside entities, by its name: Claim, Evidence. */
  readonly records: ReadonlyMap<string, readonly Field[]>;
  readonly vocabularies: ReadonlyMap<string, Vocabulary>;
  /** Units by unit kind (MONEY, COMPUTE, …). */
  readonly units: ReadonlyMap<string, readonly Unit[]>;
}
