import { useState } from "react";
import { Link, useLocation } from "wouter";
import { signInAddress } from "../api/login";
import { Button } from "../design/Button";
import { common } from "../design/texts";
import { chooseLanguage, type Language, LANGUAGES, useLanguage } from "../language/languages";
import { useTexts } from "../language/texts";
import styles from "./Header.module.css";
import { DOORS } from "./routes";
import { signOut, useHere } from "./session";
import { frame } from "./texts";

/** The head of the page: where one is, the doors, the languages, in and out. */
export function Header() {
  const t = useTexts(frame);
  const shared = useTexts(common);
  const here = useHere();
  const [path] = useLocation();
  const [open, setOpen] = useState(false);
  const signedIn = here.state === "somebody";
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Link href="/" className={styles.brand}>
          {shared("portal")}
        </Link>
        {signedIn && (
          <button
            type="button"
            className={styles.menu}
            aria-expanded={open}
            aria-controls="doors"
            onClick={() => setOpen(!open)}
          >
            {t("menu")}
          </button>
        )}
        {here.state === "nobody" && (
          <a className={styles.signIn} href={signInAddress()}>
            {t("signIn")}
          </a>
        )}
        <Languages />
      </div>
      {signedIn && (
        <nav id="doors" aria-label={t("pages")} className={styles.doors} data-open={open} onClick={() => setOpen(false)}>
          <ul>
            {DOORS.map((door) => (
              <li key={door}>
                <Link href={door} aria-current={path === door ? "page" : path.startsWith(`${door}/`) ? "true" : undefined}>
                  {t(door)}
                </Link>
              </li>
            ))}
          </ul>
          <Button look="plain" onPress={signOut}>
            {t("signOut")}
          </Button>
        </nav>
      )}
    </header>
  );
}

function Languages() {
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
