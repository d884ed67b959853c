import type { ReactNode } from "react";
import { freshLoginAddress, signInAddress } from "../api/login";
import styles from "./Button.module.css";

interface LoginLinkProps {
  /** Whether somebody who is signed in logs in once more. */
  fresh?: boolean;
  children: ReactNode;
}

/** The one thing to do here: a login, which comes back to where the person is. */
export function LoginLink({ fresh = false, children }: LoginLinkProps) {
  return (
    <a className={`${styles.button} ${styles.main}`} href={fresh ? freshLoginAddress() : signInAddress()}>
      {children}
    </a>
  );
}
