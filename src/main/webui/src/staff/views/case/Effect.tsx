import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useFormats } from "../../../language/formats";
import { sentence } from "../../../language/sentence";
import { useTexts } from "../../../language/texts";
import { useCategory } from "../../parts/useCategory";
import styles from "./case.module.css";
import type { Effect as EffectOf, Part } from "./effect";
import { effectTexts } from "./effectTexts";
import { useReason } from "./useReason";

/** What a grant does, category by category, before it is done. */
export function Effect({ effect: { done, kept, later }, right }: { effect: EffectOf; right: Schema<"Right"> }) {
  const t = useTexts(effectTexts);
  const formats = useFormats();
  const name = useCategory();
  const say = useReason();
  const counted = ({ category, items }: Part) => (items > 0 ? `${name(category)} (${formats.number(items)})` : name(category));
  return (
    <section className={styles.part}>
      <h4>{t("effect")}</h4>
      <ul>
        {done.length > 0 && <li>{t("done", { right, parts: formats.list(done.map(counted)) })}</li>}
        {later.length > 0 && <li>{t("later", { parts: formats.list(later.map(counted)) })}</li>}
        {kept.map((part, at) => (
          <li key={`${part.category} ${at}`}>
            {t("kept", { right, part: counted(part) })} {part.reason !== undefined && sentence(say(part.reason))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Says on the button of a grant what it does, with how many of what. */
export function useGrantWords(): (found: Schema<"RequestCase">, effect: EffectOf) => string {
  const t = useTexts(effectTexts);
  const name = useCategory();
  return ({ request: { right }, corrections }, { done, items }) => {
    const count = right === "rectification" ? Math.max(corrections.length, 1) : items;
    const [only] = done;
    const where = done.length === 1 && only !== undefined ? name(only.category) : "";
    return t("carryOut", { right, count, categories: done.length, one: where === "" ? "no" : "yes", where });
  };
}
