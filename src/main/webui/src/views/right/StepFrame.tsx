import type { ReactNode } from "react";
import { Link } from "wouter";
import { useTexts } from "../../language/texts";
import type { Answers, Right, Step } from "./answers";
import styles from "./right.module.css";
import { rightTexts } from "./texts";

/** What each question knows. */
export interface StepProps {
  right: Right;
  answers: Answers;
  linked: boolean;
  address: (step: Step, more?: Partial<Answers>) => string;
  number: number;
  /** The address of the question before. */
  back: string;
  /** Goes to the next question with an answer. */
  next: (more: Partial<Answers>) => void;
}

/** The id of the question, which takes the focus when one comes to it. */
export const QUESTION = "question";

/** One question: how far one is, the question, and the way back. */
export function StepFrame({
  number,
  back,
  question,
  children,
}: Pick<StepProps, "number" | "back"> & { question: string; children: ReactNode }) {
  const t = useTexts(rightTexts);
  return (
    <div className={styles.step}>
      <p className={styles.where}>
        <Link href={back}>{t("back")}</Link>
        <span>{t("step", { number })}</span>
      </p>
      <h2 id={QUESTION}>{question}</h2>
      {children}
    </div>
  );
}
