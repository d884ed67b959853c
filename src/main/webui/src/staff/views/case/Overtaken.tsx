import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useEffect, useRef } from "react";
import { Message } from "../../../design/Message";
import { readFromWords } from "../../../design/readFrom";
import { useTexts } from "../../../language/texts";
import { stateWord } from "../../../requests/words";
import { useLabel } from "../../parts/useLabel";
import styles from "./case.module.css";
import { workTexts } from "./workTexts";

interface OvertakenProps {
  /** Whether it was a decision. */
  decision: boolean;
  written: string;
  request: Schema<"Request">;
}

/** Says that a step was not taken, for the case changed meanwhile and has no such step any more; shows what was written for it. */
export function Overtaken({ decision, written, request }: OvertakenProps) {
  const t = useTexts(workTexts);
  const label = useLabel();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => readFromWords(place.current), []);
  return (
    <div ref={place}>
      <Message kind="careful" title={t("overtaken", { decision: decision ? "yes" : "no" })} urgent>
        <p>{t("overtakenWhy", { state: label(...stateWord(request)) })}</p>
        {written.trim() !== "" && (
          <>
            <p>{t("written")}</p>
            <blockquote className={styles.written} dir="auto" lang="">
              {written}
            </blockquote>
          </>
        )}
      </Message>
    </div>
  );
}
