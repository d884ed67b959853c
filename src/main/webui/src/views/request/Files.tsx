import { useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { vocabularyQuery } from "../../api/queries";
import { attachmentsQuery, requestChanged } from "../../api/requests";
import { Loaded } from "../../design/Loaded";
import { useFormats } from "../../language/formats";
import { useTexts } from "../../language/texts";
import { Attach } from "../../requests/Attach";
import styles from "./request.module.css";
import { requestTexts } from "./texts";

/** Less than this is told as this: nobody counts bytes. */
const SMALLEST = 1_000;

/** The files of a request, and the field to attach one. */
export function Files({ request }: { request: Schema<"Request"> }) {
  const t = useTexts(requestTexts);
  const formats = useFormats();
  const { data: words } = useQuery(vocabularyQuery());
  const query = useQuery(attachmentsQuery(request.id));
  const attach = request.allowedActions.find(({ action }) => action === "attach");
  const asked = request.state === "awaiting-identification";
  if (attach?.allowed !== true && (query.data === undefined || query.data.length === 0) && !query.isError) return null;
  return (
    <section>
      <h2 id="files">{asked ? t("filesIdentify") : t("files")}</h2>
      {asked && <p>{t("identifyWhy")}</p>}
      <Loaded query={query}>
        {(files) =>
          files.length > 0 && (
            <ul className={styles.files}>
              {files.map(({ id, at, author, name, purpose, size }) => (
                <li key={id}>
                  <a href={`/api/v1/me/requests/${request.id}/attachments/${id}`} download={name} dir="auto">
                    {name}
                  </a>
                  <span>
                    {[
                      words?.values["AttachmentPurpose"]?.[purpose]?.label,
                      formats.bytes(Math.max(size, SMALLEST)),
                      formats.day(at),
                      words?.values["RequestAuthor"]?.[author]?.label,
                    ].join(" · ")}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {attach?.allowed === true && <Attach address={`/api/v1/me/requests/${request.id}/attachments`} onSent={requestChanged} {...(asked && { purpose: "identification" as const })} />}
    </section>
  );
}
