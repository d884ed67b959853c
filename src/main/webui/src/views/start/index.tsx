import { useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { dataQuery } from "../../api/queries";
import { Unlinked } from "../../app/Gate";
import { useHere } from "../../app/session";
import { Loaded } from "../../design/Loaded";
import { LoginLink } from "../../design/LoginLink";
import { Title } from "../../design/Title";
import { Told } from "../../design/Told";
import { Unnamed } from "../../design/Unnamed";
import { Unreached } from "../../design/Unreached";
import { Waiting } from "../../design/Waiting";
import { useFormats } from "../../language/formats";
import { useTexts } from "../../language/texts";
import { Attention } from "./Attention";
import styles from "./start.module.css";
import { start } from "./texts";

/** The first view: what the company knows about somebody, what they can do, and what waits for them. */
export default function Start() {
  const here = useHere();
  switch (here.state) {
    case "unknown":
      return <Unnamed />;
    case "unreached":
      return <Unreached thrown={here.thrown} again={here.again} />;
    case "nobody":
      return <Welcome reason={here.reason?.text} />;
    case "somebody":
      return here.me.linked ? <Overview me={here.me} /> : <Unlinked />;
  }
}

function Welcome({ reason }: { reason: string | undefined }) {
  const t = useTexts(start);
  return (
    <>
      <Title lead={t("welcome")}>{t("welcomeTitle")}</Title>
      {reason !== undefined && <Told>{reason}</Told>}
      <p className={styles.enter}>
        <LoginLink>{t("signIn")}</LoginLink>
      </p>
      <h2>{t("can")}</h2>
      <ul>
        {(["canSee", "canCorrect", "canStop", "canTake"] as const).map((what) => (
          <li key={what}>{t(what)}</li>
        ))}
      </ul>
    </>
  );
}

function Overview({ me }: { me: Schema<"Me"> }) {
  const t = useTexts(start);
  const formats = useFormats();
  const data = useQuery(dataQuery());
  const roles = me.contactRoles.filter(({ until }) => until === undefined).map(({ organisation }) => organisation);
  return (
    <>
      <Title lead={roles.length > 0 ? t("role", { organisations: formats.list(roles) }) : t("noRole")}>
        {me.displayName === undefined ? t("helloUnnamed") : t("hello", { name: me.displayName })}
      </Title>
      {/* What waits for the person stands above, so nothing is shown before that is known. */}
      {data.data === undefined && !data.isFetchedAfterMount ? (
        <Waiting />
      ) : (
        <>
          <Attention me={me} />
          <ul className={styles.doors}>
            <Door href="/my/data" title={t("data")}>
              <Loaded query={data} waiting={<span className={styles.place} />}>
                {(categories) =>
                  t("dataHeld", {
                    items: categories.reduce((sum, { count }) => sum + count, 0),
                    categories: categories.filter(({ count }) => count > 0).length,
                  })
                }
              </Loaded>
            </Door>
            <Door href="/my/marketing" title={t("marketing")}>
              {t("marketingWhat")}
            </Door>
            <Door href="/my/requests" title={t("requests")}>
              {me.openRequests === 0 ? t("requestsNone") : t("requestsOpen", { count: me.openRequests })}
            </Door>
            <Door href="/my/seen" title={t("seen")}>
              {t("seenWhat")}
            </Door>
          </ul>
          <p className={styles.more}>
            <Link href="/my/contact-details">{t("contact")}</Link>
            <Link href="/my/rights">{t("rights")}</Link>
            <Link href="/my/copy">{t("copy")}</Link>
          </p>
        </>
      )}
    </>
  );
}

function Door({ href, title, children }: { href: string; title: string; children: ReactNode }) {
  return (
    <li className={styles.door}>
      <h2>
        <Link href={href}>{title}</Link>
      </h2>
      <p>{children}</p>
    </li>
  );
}
