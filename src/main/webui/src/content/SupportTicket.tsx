import type { ContentOf } from "@vastuugroup/privacy-portal-contract";
import { Tag } from "../design/Tag";
import { useFormats } from "../language/formats";
import { itemAddress } from "./addresses";
import type { ContentProps } from "./kinds";
import { Messages } from "./Messages";
import { Own, Technical } from "./Own";
import styles from "./content.module.css";
import { useContents } from "./reader";
import { useWords } from "./words";

/** A matter at customer service, as a thread: what was written, and what was done about it. */
export default function SupportTicket({ content, extent, item }: ContentProps<ContentOf<"support-tickets">>) {
  const t = useContents();
  const words = useWords("support-tickets");
  const formats = useFormats();
  return (
    <>
      <p className={styles.line}>
        <Tag kind={content.closedAt === undefined ? "careful" : "good"}>
          {content.closedAt === undefined ? t("open") : t("closed", { day: formats.shortDay(content.closedAt) })}
        </Tag>
        <span>
          {words.label("number")} <Technical>{content.number}</Technical>
        </span>
      </p>
      <Messages messages={content.messages} look="letters" extent={extent} whole={itemAddress(item)} label={words.label("messages")} />
      {content.handling.length > 0 && (
        <>
          <p className={styles.name}>{t("handling")}</p>
          <ol className={styles.steps}>
            {content.handling.map((step, place) => (
              <li key={place}>
                <Own>{step}</Own>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
