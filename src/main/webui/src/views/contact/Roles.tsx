import { useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Link } from "wouter";
import { correctRole, rolesQuery } from "../../api/contact";
import { queries } from "../../api/queries";
import { Loaded } from "../../design/Loaded";
import { Panel } from "../../design/Panel";
import { Waiting } from "../../design/Waiting";
import { useFormats } from "../../language/formats";
import { sentence } from "../../language/sentence";
import { useTexts } from "../../language/texts";
import { actionOf, isOwn, mayCorrect } from "./actions";
import { Correctable } from "./Correctable";
import { corrected } from "./corrected";
import styles from "./contact.module.css";
import { Row } from "./Row";
import { contact } from "./texts";

type Item = Schema<"Item">;
type ContactRole = Schema<"ContactRole">;

/** How the person is reached at the organisations that they act for; nothing for who acts for none. */
export function Roles() {
  const t = useTexts(contact);
  const roles = useQuery(rolesQuery());
  return (
    <Loaded query={roles} waiting={<Waiting lines={3} />}>
      {(items) =>
        items.length > 0 && (
          <section className={styles.section}>
            <h2>{t("roles")}</h2>
            {items.map((item) => item.content?.category === "organisations" && <Role key={item.id} item={item} role={item.content} />)}
          </section>
        )
      }
    </Loaded>
  );
}

function Role({ item, role }: { item: Item; role: ContactRole }) {
  const t = useTexts(contact);
  const formats = useFormats();
  const { name } = role.organisation;
  const refused = actionOf(item, "rectify")?.reason;
  const read = async (field: "title" | "workPhone") => {
    const now = (await queries.fetchQuery({ ...rolesQuery(), staleTime: 0 })).find(({ id }) => id === item.id);
    const content = now?.content?.category === "organisations" ? now.content : undefined;
    return { value: content?.[field], etag: now?.etag ?? item.etag };
  };
  return (
    <Panel>
      <h3 dir="auto" lang="">
        {name}
      </h3>
      <p className={styles.quiet}>
        {role.until === undefined
          ? t("since", { from: formats.day(role.from) })
          : t("ended", { from: formats.day(role.from), until: formats.day(role.until) })}
      </p>
      {(["title", "workPhone"] as const).map(
        (field) =>
          (isOwn(item, field) || role[field] !== undefined) && (
            <Correctable
              key={field}
              name={field}
              of={name}
              now={{ value: role[field], etag: item.etag }}
              allowed={mayCorrect(item, field)}
              send={async (etag, value) => {
                const now = await correctRole(item.id, etag, { [field]: value });
                queries.setQueryData(rolesQuery().queryKey, (before) =>
                  before?.map((each) => (each.id === now.id ? now : each)),
                );
                corrected();
              }}
              read={() => read(field)}
            />
          ),
      )}
      <Row label={t("workEmail")} value={role.workEmail}>
        <p className={styles.quiet}>{sentence(refused?.text) ?? t("workEmailWhy")}</p>
        {actionOf(item, "request-rectification")?.allowed === true && (
          <Link href={`/my/rights/rectification?category=organisations&items=${item.id}`} className={styles.link}>
            {t("askRole")}
          </Link>
        )}
      </Row>
    </Panel>
  );
}
