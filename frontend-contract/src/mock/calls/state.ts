import type { Schema } from "../../index.js";
import type { Answer } from "./call.js";
import type { Language } from "../recorded/recordings.js";

export type ChoiceState = Schema<"State">;

/** A choice that was made here, for one channel and scope. */
export interface Choice {
  state: ChoiceState;
  since: string;
}

/** What was corrected: fields by name, `null` where one was removed, and how often. */
export interface Correction {
  fields: Record<string, unknown>;
  revision: number;
  at: string;
}

export interface GivenConsent {
  id: string;
  marketer: string;
  purpose: Schema<"ConsentPurpose">;
  channel?: Schema<"Channel">;
  scope?: Schema<"Scope">;
  wordingVersion: string;
  givenAt: string;
}

export interface Attachment {
  about: Schema<"RequestAttachment">;
  content: Uint8Array<ArrayBuffer>;
}

export interface Restriction {
  ground: string;
  since: string;
  items: Set<string>;
}

/** What was written about a request here. */
export interface Correspondence {
  messages: Schema<"RequestMessage">[];
  attachments: Attachment[];
  /** The last message that was shown to the person. */
  readUpTo?: string;
}

/** An answer that a repetition gets again. */
export interface Repeated {
  request: string;
  /** Absent while it is under way. */
  answer?: Answer;
}

/** What a person has changed since the recordings; what is not here is as it was recorded. */
export class PersonState {
  language: Language | undefined;
  /** By `contact-details`, which all sources share, or by an item's id. */
  readonly corrections = new Map<string, Correction>();
  /** A new address that waits for its confirmation, which nobody gives here. */
  pendingEmail: Schema<"PendingEmail"> | undefined;
  /** By channel and scope. */
  readonly choices = new Map<string, Choice>();
  choicesRevision = 0;
  readonly lists = new Map<string, { subscribed: boolean; since: string }>();
  readonly consents: GivenConsent[] = [];
  /** When each consent was withdrawn, by its id. */
  readonly withdrawals = new Map<string, string>();
  /** The requests that were filed or changed here, the latest last; their texts are filled in when they are read. */
  readonly requests = new Map<string, Schema<"Request">>();
  readonly requestRevisions = new Map<string, number>();
  readonly correspondence = new Map<string, Correspondence>();
  readonly erasedItems = new Set<string>();
  /** What is only stored, by the request that asked for it. */
  readonly restrictions = new Map<string, Restriction>();
  readonly repeated = new Map<string, Repeated>();

  /** Chooses in a cell of the grid. */
  choose({ channel, scope }: { channel: string; scope: string }, state: ChoiceState, since: string): void {
    this.choices.set(`${channel}/${scope}`, { state, since });
    this.choicesRevision += 1;
  }

  correspondenceOf(request: string): Correspondence {
    let found = this.correspondence.get(request);
    if (found === undefined) {
      found = { messages: [], attachments: [] };
      this.correspondence.set(request, found);
    }
    return found;
  }
}

/** Everything that has happened in one mock. Its time stands still, and goes on by a minute with each change. */
export class MockState {
  readonly #people = new Map<string, PersonState>();
  readonly #start: Date;
  #changes = 0;
  #ids = 0;

  constructor(start: Date) {
    this.#start = start;
  }

  of(persona: string): PersonState {
    let person = this.#people.get(persona);
    if (person === undefined) {
      person = new PersonState();
      this.#people.set(persona, person);
    }
    return person;
  }

  now(): string {
    return new Date(this.#start.getTime() + this.#changes * 60_000).toISOString().replace(".000Z", "Z");
  }

  nextMinute(): string {
    this.#changes += 1;
    return this.now();
  }

  /** Ids that no recording has, the same after each reset. */
  nextId(): string {
    this.#ids += 1;
    return `00000000-ffff-7000-8000-${this.#ids.toString(16).padStart(12, "0")}`;
  }
}
