import type { Schema } from "../../index.js";
import type { Language, Recordings } from "./recordings.js";

type Vocabulary = Schema<"Vocabulary">;

/** What a code is called in one language, by the application's own vocabulary. */
export class Words {
  readonly #vocabulary: Vocabulary;

  private constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  static async of(recordings: Recordings, language: Language): Promise<Words> {
    const [answer] = await recordings.answers("public", "getVocabulary");
    if (answer === undefined) {
      throw new Error("the vocabulary is not among the recordings");
    }
    return new Words(await recordings.body(answer, language));
  }

  /** The name of a value, such as `Category` `interests`. */
  label(type: string, value: string): string {
    return this.#vocabulary.values[type]?.[value]?.label ?? value;
  }

  /** What a value means, as a part of an answer says it: without the stop. */
  meaning(type: string, value: string): string {
    const word = this.#vocabulary.values[type]?.[value];
    return (word?.explanation ?? word?.label ?? value).replace(/\.$/, "");
  }

  article(code: string): Schema<"Article"> {
    const words = this.#vocabulary.articles[code];
    return { code: code as Schema<"ArticleCode">, text: words?.short ?? code };
  }

  problem(type: string): string {
    return this.#vocabulary.problems[type]?.title ?? type;
  }
}
