import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Link, useSearchParams } from "wouter";
import { Tag } from "../../../design/Tag";
import { useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { useMember } from "../../frame/session";
import { isOperation, operationTexts } from "../../parts/operationTexts";
import styles from "./looks.module.css";
import { isRole, roleTexts } from "./roleTexts";
import { looksTexts } from "./texts";
import { usePurpose } from "./usePurpose";

/** One look: when, who, at whom, why and at what; and whether the person sees it yet. */
export function LookRow({ look }: { look: Schema<"StaffLook"> }) {
  const t = useTexts(looksTexts);
  const operation = useTexts(operationTexts);
  const formats = useFormats();
  const purpose = usePurpose();
  const { at, narrowed } = useNarrowed();
  const time = formats.shortTime(look.at);
  return (
    <tr>
      <th scope="row" className={styles.time}>
        {time}
      </th>
      <td>
        <Who look={look} />
        {!at("viewer") && (
          <Link href={narrowed("viewer", look.viewer)} aria-label={t("onlyTheirsOf", { viewer: look.viewer })}>
            {t("onlyTheirs")}
          </Link>
        )}
      </td>
      <td>
        <Link href={`/staff/persons/${look.subject}`} aria-label={t("openPersonOf", { time })}>
          {t("openPerson")}
        </Link>
        {!at("subject") && (
          <>
            <br />
            <Link href={narrowed("subject", look.subject)} aria-label={t("onlyPersonOf", { time })}>
              {t("onlyPerson")}
            </Link>
          </>
        )}
      </td>
      <td>{purpose(look.purpose)}</td>
      <td>
        {isOperation(look.operation) ? operation(look.operation) : t("otherwise")}
        {look.notShownUntil !== undefined && (
          <>
            <br />
            <Tag kind="careful">{t("notShown", { day: formats.shortDay(look.notShownUntil) })}</Tag>
          </>
        )}
      </td>
    </tr>
  );
}

/** Who looked: the portal knows of them what their issuer calls them, in which role they were, and where they work. */
function Who({ look: { viewer, role, unit } }: { look: Schema<"StaffLook"> }) {
  const t = useTexts(looksTexts);
  const roles = useTexts(roleTexts);
  const member = useMember();
  const yourself = member.state === "somebody" && member.id === viewer;
  return (
    <>
      <bdi lang="">{viewer}</bdi> {yourself && <Tag>{t("you")}</Tag>}
      <br />
      <span className={styles.quiet}>
        {isRole(role) && roles(role)}
        {unit !== undefined && (
          <>
            {isRole(role) && ", "}
            <bdi lang="">{unit}</bdi>
          </>
        )}
      </span>
      <br />
    </>
  );
}

/** By what the list is narrowed down, and the address of the same list that is so by one thing more. */
function useNarrowed(): { at: (name: string) => boolean; narrowed: (name: string, value: string) => string } {
  const [address] = useSearchParams();
  return {
    at: (name) => address.has(name),
    narrowed: (name, value) => {
      const next = new URLSearchParams(address);
      next.set(name, value);
      return `/staff/oversight/looks?${next}`;
    },
  };
}
