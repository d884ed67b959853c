import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useEffect, useRef, useState } from "react";
import { needsFreshLogin, problemOf } from "../../api/refusals";
import { Button } from "../../design/Button";
import { Message } from "../../design/Message";
import { readFromWords } from "../../design/readFrom";
import { Refusal } from "../../design/Refusal";
import { today, useFormats } from "../../language/formats";
import { sentence } from "../../language/sentence";
import { useTexts } from "../../language/texts";
import styles from "./copy.module.css";
import { LoginFirst } from "./LoginFirst";
import { chooseFile, copyAddress, save } from "./saving";
import { copyTexts } from "./texts";

type Course =
  | { is: "offered" }
  | { is: "running"; come: number }
  | { is: "done"; name: string; bytes: number }
  | { is: "stopped" }
  | { is: "failed"; thrown: unknown };

interface SavingProps {
  scope: Schema<"CopyScope">;
  /** About how many bytes will come. */
  size: number;
  /** Whether the login is fresh enough to begin. */
  fresh: boolean;
}

/** Saves the copy to a file that the person chooses, and tells how far it is. */
export function Saving({ scope, size: estimated, fresh }: SavingProps) {
  const t = useTexts(copyTexts);
  const formats = useFormats();
  const [course, setCourse] = useState<Course>({ is: "offered" });
  const stop = useRef<AbortController>(undefined);
  const outcome = useRef<HTMLDivElement>(null);
  const running = course.is === "running";
  useEffect(() => () => stop.current?.abort(), []);
  useEffect(() => {
    if (!running) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [running]);
  useEffect(() => {
    if (course.is !== "offered") readFromWords(outcome.current);
  }, [course.is]);

  async function begin() {
    const file = await chooseFile(t("fileName", { day: today() }), t("fileKind"));
    if (file === undefined) return;
    const control = new AbortController();
    stop.current = control;
    setCourse({ is: "running", come: 0 });
    try {
      const bytes = await save(copyAddress(scope), file, control.signal, (come) => setCourse({ is: "running", come }));
      setCourse({ is: "done", name: file.name, bytes });
    } catch (thrown) {
      setCourse(control.signal.aborted ? { is: "stopped" } : { is: "failed", thrown });
    }
  }

  const size = formats.bytes(estimated);
  return (
    <>
      <div ref={outcome}>
        {told()}
      </div>
      {!running && !fresh && <LoginFirst />}
      {!running && fresh && (
        <>
          <p>{t("where")}</p>
          <Button look={course.is === "done" ? "second" : "main"} onPress={begin}>
            {course.is === "offered" ? t(scope === "all" ? "download" : "downloadPortable", { size }) : t("again")}
          </Button>
        </>
      )}
    </>
  );

  function told() {
    switch (course.is) {
      case "offered":
        return null;
      case "running":
        return (
          <div className={styles.running}>
            <p id="saving">
              <strong>{t("saving")}</strong> {t("stay")}
            </p>
            <progress aria-labelledby="saving" {...(course.come < estimated && { max: estimated, value: course.come })} />
            <p>{t(course.come < estimated ? "soFar" : "soFarMore", { come: formats.bytes(course.come), size })}</p>
            <Button onPress={() => stop.current?.abort()}>{t("stop")}</Button>
          </div>
        );
      case "done":
        return (
          <Message kind="good" title={t("done")}>
            <p>{t("doneWhy", { name: course.name, size: formats.bytes(course.bytes) })}</p>
          </Message>
        );
      case "stopped":
        return (
          <Message kind="info" title={t("stopped")}>
            <p>{t("stoppedWhy")}</p>
          </Message>
        );
      case "failed":
        return <Failed thrown={course.thrown} />;
    }
  }
}

/** Says why nothing was saved: another copy is still coming, the portal refused, or it broke off. */
function Failed({ thrown }: { thrown: unknown }) {
  const t = useTexts(copyTexts);
  const problem = problemOf(thrown);
  if (problem === undefined) {
    return (
      <Message kind="danger" title={t("broken")}>
        <p>{t("brokenWhy")}</p>
      </Message>
    );
  }
  if (problem.reason?.code === "copy-running") {
    return (
      <Message kind="careful" title={t("running")}>
        <p>{sentence(problem.reason.text)}</p>
      </Message>
    );
  }
  return needsFreshLogin(thrown) ? <LoginFirst /> : <Refusal thrown={thrown} />;
}
