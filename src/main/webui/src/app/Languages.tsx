import { chooseLanguage, type Language, LANGUAGES, useLanguage } from "../language/languages";
import { useTexts } from "../language/texts";
import styles from "./Head.module.css";
import { frame } from "./texts";

/** The languages of the page, of which one is the page's now. */
export function Languages() {
  const t = useTexts(frame);
  const now = useLanguage();
  return (
    <div role="group" aria-label={t("language")} className={styles.languages}>
      {Object.entries(LANGUAGES).map(([language, name]) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === now}
          onClick={() => chooseLanguage(language as Language)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
