import { Link } from "wouter";
import { useTexts } from "../language/texts";
import styles from "./Footer.module.css";
import { frame } from "./texts";

const LINKS = { notice: "/my/notice", help: "/my/help", accessibility: "/my/accessibility" } as const;

/** The foot of the page: what is the same for everybody. */
export function Footer() {
  const t = useTexts(frame);
  return (
    <footer className={styles.footer}>
      <nav aria-label={t("more")}>
        <ul>
          {(Object.keys(LINKS) as (keyof typeof LINKS)[]).map((name) => (
            <li key={name}>
              <Link href={LINKS[name]}>{t(name)}</Link>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
