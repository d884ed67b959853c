import type { Schema } from "../../index.js";
import type { ProblemSlug } from "../../problems.js";
import { Refusal } from "../contract/refusal.js";
import { statuses } from "../contract/operations.js";
import type { Language, Recording, Recordings } from "../recorded/recordings.js";
import type { Operation } from "../contract/routes.js";
import type { MockState, PersonState } from "./state.js";
import { Words } from "../recorded/words.js";

/** What the mock answers, before it is a `Response`. */
export interface Answer {
  status: number;
  /** JSON, or text or bytes as they are. */
  body?: unknown;
  headers?: Record<string, string>;
}

/** Who calls: a persona, or nobody. */
export const NOBODY = "public";

/** One call of an operation, with everything that an answer is made of. */
export class Call {
  #words: Promise<Words> | undefined;

  constructor(
    readonly operation: Operation,
    readonly params: Record<string, string>,
    readonly url: URL,
    readonly request: Request,
    readonly persona: string,
    readonly language: Language,
    readonly recordings: Recordings,
    readonly state: MockState,
    /** What was sent as JSON, once it has been found in order. */
    readonly body: unknown,
  ) {}

  get person(): PersonState {
    return this.state.of(this.persona);
  }

  words(): Promise<Words> {
    this.#words ??= Words.of(this.recordings, this.language);
    return this.#words;
  }

  /** What an operation answered this persona, if it was recorded and was no refusal. */
  async recorded<Body>(operationId: string): Promise<{ recording: Recording; body: Body } | undefined> {
    const recording = (await this.recordings.answers(this.persona, operationId)).find(({ status }) => status === 200);
    return recording && { recording, body: await this.recordings.body<Body>(recording, this.language) };
  }

  /** The same where nothing goes on without it: as it was refused, if it was. */
  async needed<Body>(operationId: string): Promise<{ recording: Recording; body: Body }> {
    const found = await this.recorded<Body>(operationId);
    if (found !== undefined) {
      return found;
    }
    const [refused] = await this.recordings.answers(this.persona, operationId);
    if (refused !== undefined) {
      const { type, ...more } = await this.recordings.body<Schema<"Problem">>(refused, this.language);
      throw new Refusal(type.replace("urn:privacy-portal:problem:", "") as ProblemSlug, more);
    }
    throw this.notRecorded(operationId);
  }

  /** The headers of an answer of JSON that was not recorded. */
  jsonHeaders(): Record<string, string> {
    return {
      "Cache-Control": "no-store",
      "Content-Language": this.language,
      "Content-Type": "application/json;charset=UTF-8",
    };
  }

  notRecorded(operationId = this.operation.id): Refusal {
    return new Refusal("service-unavailable", {
      detail: `the mock has no recording of ${operationId} for ${this.persona}`,
    });
  }
}

/** A refusal as the application words it: as it was recorded, or by its vocabulary. */
export async function problemAnswer(
  { problem, more }: Refusal,
  operationId: string,
  recordings: Recordings,
  language: Language,
): Promise<Answer> {
  const type = `urn:privacy-portal:problem:${problem}` as Schema<"ProblemType">;
  const recorded = await recordings.refusal(operationId, problem);
  // Of another place in the request, what was recorded says nothing.
  const base =
    recorded !== undefined && more.errors === undefined && more.reason === undefined
      ? await recordings.body<Schema<"Problem">>(recorded, language)
      : { type, title: (await Words.of(recordings, language)).problem(type), status: statuses[problem] };
  const seconds = await recordings.retryAfter(problem);
  return {
    status: base.status,
    body: { ...base, ...more },
    headers: {
      "Cache-Control": "no-store",
      "Content-Type": "application/problem+json",
      "Content-Language": language,
      ...(seconds !== undefined && { "Retry-After": seconds }),
    },
  };
}
