import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Link } from "wouter";
import { More } from "../../design/More";
import { useTexts } from "../../language/texts";
import styles from "./copy.module.css";
import { copyTexts } from "./texts";

/** How to open the copy, how to see that it is whole, and what to do when it is not. */
export function Opening({ scope }: { scope: Schema<"CopyScope"> }) {
  const t = useTexts(copyTexts);
  return (
    <section className={styles.opening}>
      <h2>{t("open")}</h2>
      {scope === "portable" ? (
        <p>{t("openPortable")}</p>
      ) : (
        <ol>
          {(["openUnpack", "openIndex", "openRest"] as const).map((step) => (
            <li key={step}>{t(step)}</li>
          ))}
        </ol>
      )}
      <More words={t("whole")}>
        <p>{t("wholeWhy")}</p>
      </More>
      <More words={t("cut")}>
        <p>{t("cutWhy")}</p>
      </More>
      <p>
        {t("help")} <Link href="/my/rights/access">{t("helpLink")}</Link>
      </p>
    </section>
  );
}
