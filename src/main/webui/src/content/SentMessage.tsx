import type { ContentOf } from "@vastuugroup/privacy-portal-contract";
import { Tag } from "../design/Tag";
import { useFormats } from "../language/formats";
import type { ContentProps } from "./kinds";
import styles from "./content.module.css";
import { useContents } from "./reader";
import { useWords } from "./words";

/** A message that we sent: how, when, what for, and whether it was opened, as far as that is known. */
export default function SentMessage({ content }: ContentProps<ContentOf<"sent-messages">>) {
  const t = useContents();
  const words = useWords("sent-messages");
  const formats = useFormats();
  return (
    <>
      <p className={styles.line}>
        <Tag kind={content.kind === "marketing" ? "careful" : "info"}>{words.value("MessageKind", content.kind)}</Tag>
        <span>{words.value("Channel", content.channel)}</span>
        <span>{t("by", { time: formats.time(content.sentAt) })}</span>
      </p>
      {opened() !== undefined && <p className={styles.quiet}>{opened()}</p>}
    </>
  );

  function opened(): string | undefined {
    if (content.openedAt !== undefined) return t("opened", { time: formats.time(content.openedAt) });
    if (content.opened === undefined) return undefined;
    return t(content.opened ? "openedNoTime" : "notOpened");
  }
}
