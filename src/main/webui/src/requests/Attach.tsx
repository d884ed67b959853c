import { useMutation, useQuery } from "@tanstack/react-query";
import { newIdempotencyKey, ProblemError, type Schema } from "@vastuugroup/privacy-portal-contract";
import { useId, useRef, useState } from "react";
import { vocabularyQuery } from "../api/queries";
import { lost } from "../api/reached";
import { problemOf } from "../api/refusals";
import { Button } from "../design/Button";
import buttons from "../design/Button.module.css";
import { Choice, Form } from "../design/Field";
import { Refusal } from "../design/Refusal";
import { Told } from "../design/Told";
import { useFormats } from "../language/formats";
import { language } from "../language/languages";
import { useTexts } from "../language/texts";
import styles from "./Attach.module.css";
import { attachTexts } from "./attachTexts";

type Purpose = Schema<"AttachmentPurpose">;

const KINDS = ["application/pdf", "image/jpeg", "image/png"];
const LARGEST = 5 * 1024 * 1024;
const PURPOSES: readonly Purpose[] = ["proof", "identification"];

/** What of a refusal is about the file itself, and is said beside the field. */
const ABOUT_FILE = ["file-type", "unsupported-media-type", "content-too-large"];

/**
 * Attaches a file to a request: asks what it is for, says what is taken, shows how much has gone, and what is wrong beside the field.
 *
 * @param address where the files of the request are
 * @param purpose what it is for, where that is clear
 * @param onSent has what tells of the files read anew
 */
export function Attach({ address, purpose, onSent }: { address: string; purpose?: Purpose; onSent: () => Promise<void> }) {
  const t = useTexts(attachTexts);
  const formats = useFormats();
  const { data: words } = useQuery(vocabularyQuery());
  const field = useId();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<{ file: File; key: string }>();
  const [why, setWhy] = useState(purpose);
  const [wrong, setWrong] = useState<"missing" | "kind" | "large">();
  const [part, setPart] = useState(0);
  const sending = useMutation({
    mutationFn: ({ file, key, why }: { file: File; key: string; why: Purpose }) => send(address, why, file, key, setPart),
    onSuccess: async () => {
      setChosen(undefined);
      if (input.current !== null) input.current.value = "";
      await onSent();
    },
  });
  const choose = (file: File | undefined) => {
    sending.reset();
    setPart(0);
    setWrong(file === undefined ? undefined : !KINDS.includes(file.type) ? "kind" : file.size > LARGEST ? "large" : undefined);
    setChosen(file === undefined ? undefined : { file, key: newIdempotencyKey() });
  };
  const go = () => {
    if (chosen === undefined) setWrong("missing");
    else if (wrong === undefined && why !== undefined) return sending.mutateAsync({ ...chosen, why }).catch(() => undefined);
    return undefined;
  };
  const problem = problemOf(sending.error);
  const refused = ABOUT_FILE.some((type) => problem?.type.endsWith(`:${type}`)) ? problem?.title : undefined;
  const error = wrong === undefined ? refused : t(wrong);
  return (
    <div className={styles.attach}>
      <Form onSubmit={go}>
        {purpose === undefined && (
          <Choice
            name="purpose"
            label={t("purpose")}
            value={why}
            onChange={(value) => setWhy(value as Purpose)}
            options={PURPOSES.map((each) => ({ value: each, label: words?.values["AttachmentPurpose"]?.[each]?.label ?? "" }))}
          />
        )}
        <div className={styles.field}>
          <span id={`${field}-name`} className={styles.name}>
            {t("file")}
          </span>
          <span id={`${field}-hint`} className={styles.hint}>
            {t("limits")}
          </span>
          <input
            ref={input}
            id={field}
            type="file"
            accept={KINDS.join()}
            className={styles.input}
            aria-labelledby={`${field}-name ${field}-choose`}
            aria-describedby={`${field}-hint ${field}-error`}
            aria-invalid={error !== undefined}
            onChange={(event) => choose(event.target.files?.[0])}
          />
          <span className={styles.chosen}>
            <label id={`${field}-choose`} htmlFor={field} className={buttons.button}>
              {t("choose")}
            </label>
            <span dir="auto">{chosen === undefined ? t("none") : `${chosen.file.name} (${formats.bytes(chosen.file.size)})`}</span>
          </span>
          <span id={`${field}-error`} role="alert" className={styles.error}>
            {error}
          </span>
        </div>
        {sending.isPending && (
          <p className={styles.progress}>
            <progress value={part} max={1} aria-label={t("progress")} />{" "}
            <span>{t("sent", { percent: Math.round(part * 100) })}</span>
          </p>
        )}
        {sending.isError && refused === undefined && <Refusal thrown={sending.error} again={go} />}
        <Told className={styles.done}>{sending.isSuccess && t("done", { name: sending.data.name })}</Told>
        <div>
          <Button type="submit" busy={sending.isPending}>
            {t("attach")}
          </Button>
        </div>
      </Form>
    </div>
  );
}

/** Sends the file by the browser's older way, which alone tells how much has gone. */
function send(
  address: string,
  purpose: Purpose,
  file: File,
  key: string,
  told: (part: number) => void,
): Promise<Schema<"RequestAttachment">> {
  const { onLine } = navigator;
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `${address}?purpose=${purpose}`);
    request.responseType = "json";
    request.setRequestHeader("Content-Type", file.type);
    request.setRequestHeader("Content-Disposition", `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`);
    request.setRequestHeader("Idempotency-Key", key);
    request.setRequestHeader("X-Requested-With", "fetch");
    request.setRequestHeader("Accept-Language", language());
    request.upload.onprogress = ({ loaded, total }) => told(total === 0 ? 0 : loaded / total);
    request.onload = () =>
      request.status === 201
        ? resolve(request.response as Schema<"RequestAttachment">)
        : reject(new ProblemError(request.response));
    request.onerror = () => reject(lost(onLine));
    request.send(file);
  });
}
