import { useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Link } from "wouter";
import { authorityQuery } from "../../api/requests";
import { Loaded } from "../../design/Loaded";
import { More } from "../../design/More";
import { useTexts } from "../../language/texts";
import styles from "./request.module.css";
import { requestTexts } from "./texts";

/** Where to complain: open to be read where something was not granted, else one press away. */
export function Complaint({ request: { remedies, right } }: { request: Schema<"Request"> }) {
  const t = useTexts(requestTexts);
  const query = useQuery(authorityQuery());
  const inside = (
    <>
      {remedies !== undefined && remedies !== "" && <p>{remedies}</p>}
      {right !== "contact" && (
        <p>
          {t("complainFirst")} <Link href="/my/rights/contact">{t("complainOfficer")}</Link>
        </p>
      )}
      <Loaded query={query}>
        {({ name, postalAddress, phone, email }) => (
          <address className={styles.address}>
            <strong>{name}</strong>
            <br />
            {postalAddress}
            <br />
            <a href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`}>{phone}</a>
            <br />
            <a href={`mailto:${email}`}>{email}</a>
          </address>
        )}
      </Loaded>
    </>
  );
  return remedies === undefined ? (
    <section>
      <More words={t("complain")}>{inside}</More>
    </section>
  ) : (
    <section>
      <h2>{t("complain")}</h2>
      {inside}
    </section>
  );
}
