import { useState } from "react";
import { Link, useLocation } from "wouter";
import { signInAddress } from "../api/login";
import { Button } from "../design/Button";
import { useTexts } from "../language/texts";
import styles from "./Head.module.css";
import { Languages } from "./Languages";
import { frame } from "./texts";

/** A view that the head offers. */
export interface Door {
  href: string;
  words: string;
  /** What else it leads to, where that is not below its own address. */
  leadsTo?: string | undefined;
}

interface HeadProps {
  /** The first view, and what it is called. */
  home: Door;
  doors: readonly Door[];
  /** Whether somebody is signed in; undefined while that is not known. */
  signedIn: boolean | undefined;
  signOut: () => Promise<void>;
}

/** The head of the page: where one is, the doors, the languages, in and out. */
export function Head({ home, doors, signedIn, signOut }: HeadProps) {
  const t = useTexts(frame);
  const [path] = useLocation();
  const [open, setOpen] = useState(false);
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Link href={home.href} className={styles.brand}>
          {home.words}
        </Link>
        {signedIn === true && (
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
        {signedIn === false && (
          <a className={styles.signIn} href={signInAddress()}>
            {t("signIn")}
          </a>
        )}
        <Languages />
      </div>
      {signedIn === true && (
        <nav id="doors" aria-label={t("pages")} className={styles.doors} data-open={open} onClick={() => setOpen(false)}>
          <ul>
            {doors.map(({ href, words, leadsTo }) => (
              <li key={href}>
                <Link href={href} aria-current={path === href ? "page" : isBelow(path, href) || isBelow(path, leadsTo) ? "true" : undefined}>
                  {words}
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

function isBelow(path: string, address: string | undefined): boolean {
  return address !== undefined && (path === address || path.startsWith(`${address}/`));
}
