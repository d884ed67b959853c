import type { Schema } from "../../index.js";

export type Language = Schema<"Language">;

/** Where the recordings are: answers the text of a file of `fixtures/` by its path there. */
export type Source = (path: string) => Promise<string>;

type Files = string | Partial<Record<Language, string>>;

/** What an entry of `fixtures/index.json` says of an answer. */
export interface Recording {
  persona: string;
  operationId: string;
  name?: string;
  method: string;
  path: string;
  request?: { headers?: Record<string, string>; body?: unknown };
  status: number;
  headers: Record<string, string>;
  headersByLanguage?: Partial<Record<Language, Record<string, string>>>;
  body?: Files;
}

export interface Persona {
  key: string;
  kind: "public" | "customer" | "staff" | "partner" | "source-system";
  name: string;
  shows: string;
  /** What a member of staff is. */
  role?: string;
}

interface Index {
  clock: string;
  languages: Language[];
  personas: Persona[];
  answers: Recording[];
}

/** Who has the recordings of problems, and is nobody to be. */
const REFUSALS = "refusals";

/** What the application answered, read as it is asked for. */
export class Recordings {
  readonly #source: Source;
  readonly #files = new Map<string, Promise<string>>();
  #index: Promise<Index> | undefined;

  constructor(source: Source) {
    this.#source = source;
  }

  async clock(): Promise<Date> {
    return new Date((await this.#all()).clock);
  }

  /** Who can be somebody here. */
  async personas(): Promise<Persona[]> {
    return (await this.#all()).personas.filter(({ key, kind }) => key !== REFUSALS && kind !== "public");
  }

  async persona(key: string): Promise<Persona | undefined> {
    return (await this.personas()).find((persona) => persona.key === key);
  }

  /** What somebody was answered: with the same query, or without any. */
  async answer(persona: string, method: string, url: URL): Promise<Recording | undefined> {
    const here = (await this.#all()).answers.filter(
      (answer) => answer.persona === persona && answer.method === method && answer.path.split("?")[0] === url.pathname,
    );
    const exactly = (path: string) => here.find((answer) => answer.path === path);
    return (
      exactly(url.pathname + url.search) ??
      exactly(url.pathname) ??
      (url.pathname.startsWith("/api/v1/me/") ? undefined : here[0])
    );
  }

  /** What an operation answered somebody, whatever it was asked. */
  async answers(persona: string, operationId: string): Promise<Recording[]> {
    return (await this.#all()).answers.filter(
      (answer) => answer.persona === persona && answer.operationId === operationId,
    );
  }

  /** What an operation answered everybody who is a persona. */
  async answersOfAll(operationId: string): Promise<Recording[]> {
    return (await this.#all()).answers.filter(
      (answer) => answer.persona !== REFUSALS && answer.operationId === operationId,
    );
  }

  /** How an operation refused with a problem of a type. */
  async refusal(operationId: string, problem: string): Promise<Recording | undefined> {
    return (await this.answers(REFUSALS, operationId)).find(({ name }) => name === problem);
  }

  /** In how many seconds a problem says to come back, whatever refused with it; most do not say. */
  async retryAfter(problem: string): Promise<string | undefined> {
    const refusals = (await this.#all()).answers.filter(({ persona, name }) => persona === REFUSALS && name === problem);
    return refusals.map(({ headers }) => headers["Retry-After"]).find((seconds) => seconds !== undefined);
  }

  /** The text of an answer in a language, as it was recorded. */
  async text(answer: Recording, language: Language): Promise<string | undefined> {
    const file = typeof answer.body === "string" ? answer.body : answer.body?.[language];
    return file === undefined ? undefined : this.#file(file);
  }

  /** The body of an answer in a language; each call makes a new one, which may be changed. */
  async body<Body>(answer: Recording, language: Language): Promise<Body> {
    return JSON.parse((await this.text(answer, language)) ?? "null") as Body;
  }

  headers(answer: Recording, language: Language): Record<string, string> {
    return { ...answer.headers, ...answer.headersByLanguage?.[language] };
  }

  #all(): Promise<Index> {
    this.#index ??= this.#file("index.json").then((text) => JSON.parse(text) as Index);
    return this.#index;
  }

  #file(path: string): Promise<string> {
    let text = this.#files.get(path);
    if (text === undefined) {
      text = this.#source(path);
      // What could not be read is asked for again the next time.
      text.catch(() => this.#files.delete(path));
      this.#files.set(path, text);
    }
    return text;
  }
}
