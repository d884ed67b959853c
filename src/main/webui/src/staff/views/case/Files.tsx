import { useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useState } from "react";
import { Button } from "../../../design/Button";
import { Loaded } from "../../../design/Loaded";
import { Told } from "../../../design/Told";
import { useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { Attach } from "../../../requests/Attach";
import { caseFileAddress, caseFileSent, caseFilesQuery } from "../../api/case";
import { useLabel } from "../../parts/useLabel";
import styles from "./case.module.css";
import { correspondenceTexts } from "./correspondenceTexts";

/** Less than this is told as this: nobody counts bytes. */
const SMALLEST = 1_000;

/** The files of the case, on demand, for it is a look; and the field to attach one. */
export function Files({ found: { request, allowedActions } }: { found: Schema<"RequestCase"> }) {
  const t = useTexts(correspondenceTexts);
  const [open, setOpen] = useState(false);
  const canAttach = allowedActions.some(({ action, allowed }) => action === "attach" && allowed);
  return (
    <section>
      <h2>{t("files")}</h2>
      {open ? (
        <List id={request.id} />
      ) : (
        <>
          <p>{t("lookWhy")}</p>
          <p>
            <Button onPress={() => setOpen(true)}>{t("showFiles")}</Button>
          </p>
        </>
      )}
      {canAttach && <Attach address={`/api/v1/staff/requests/${request.id}/attachments`} onSent={() => caseFileSent(request.id)} />}
    </section>
  );
}

function List({ id }: { id: string }) {
  const t = useTexts(correspondenceTexts);
  const formats = useFormats();
  const label = useLabel();
  const query = useQuery(caseFilesQuery(id));
  return (
    <>
      <Told>{query.data?.length === 0 && t("noFiles")}</Told>
      <Loaded query={query}>
        {(files) => files.length > 0 && (
          <>
            <p>{t("openFile")}</p>
            <ul className={styles.files}>
              {files.map(({ id: key, at, author, name, purpose, size }) => (
                <li key={key}>
                  <a href={caseFileAddress(id, key)} download={name} dir="auto" lang="">
                    {name}
                  </a>
                  <span>
                    {[label("AttachmentPurpose", purpose), formats.bytes(Math.max(size, SMALLEST)), formats.day(at), author === "subject" ? t("person") : label("RequestAuthor", author)].join(" · ")}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </>
  );
}
