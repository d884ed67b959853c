import { type ReactNode, Suspense } from "react";
import { useLocation } from "wouter";
import { Unnamed } from "../design/Unnamed";
import { useTexts } from "../language/texts";
import { AfterLogin } from "./AfterLogin";
import { Broken } from "./Broken";
import styles from "./Frame.module.css";
import { SessionEnded } from "./SessionEnded";
import { frame } from "./texts";

interface FrameProps {
  header: ReactNode;
  footer: ReactNode;
  /** Whether the session is over of somebody who was signed in. */
  ended: boolean;
  /** The view that the address names. */
  children: ReactNode;
}

/** What stands around every view, a customer's and staff's alike. */
export function Frame({ header, footer, ended, children }: FrameProps) {
  const t = useTexts(frame);
  const [path] = useLocation();
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {t("skip")}
      </a>
      {header}
      <main id="content" tabIndex={-1} className={styles.main}>
        {ended && <SessionEnded />}
        <AfterLogin />
        <Broken key={path}>
          <Suspense fallback={<Unnamed />}>{children}</Suspense>
        </Broken>
      </main>
      {footer}
    </div>
  );
}
