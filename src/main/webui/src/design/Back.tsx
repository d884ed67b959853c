import { Link } from "wouter";
import styles from "./Back.module.css";

/** Leads to what a view is a part of. */
export function Back({ href, children }: { href: string; children: string }) {
  return (
    <p className={styles.back}>
      <Link href={href}>
        <span aria-hidden="true">← </span>
        {children}
      </Link>
    </p>
  );
}
