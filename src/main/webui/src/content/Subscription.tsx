import type { ContentOf } from "@vastuugroup/privacy-portal-contract";
import { Tag } from "../design/Tag";
import { useFormats } from "../language/formats";
import type { ContentProps } from "./kinds";
import styles from "./content.module.css";
import { useContents } from "./reader";

/** Whether the person is on a mailing list; the item's title is what the list is called. */
export default function Subscription({ content }: ContentProps<ContentOf<"mailing-list-subscriptions">>) {
  const t = useContents();
  const formats = useFormats();
  return (
    <p className={styles.line}>
      <Tag kind={content.subscribed ? "good" : "info"}>{t(content.subscribed ? "subscribed" : "unsubscribed")}</Tag>
      <span>{t("since", { day: formats.day(content.changedAt) })}</span>
    </p>
  );
}
