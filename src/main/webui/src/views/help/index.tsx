import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "wouter";
import { noticeQuery } from "../../api/notice";
import { sessionQuery } from "../../api/queries";
import { useHere } from "../../app/session";
import { Loaded } from "../../design/Loaded";
import { LoginLink } from "../../design/LoginLink";
import { Title } from "../../design/Title";
import { Waiting } from "../../design/Waiting";
import { useTexts } from "../../language/texts";
import { Authority, Company, Officer, Without } from "./Contacts";
import { Doors } from "./Doors";
import styles from "./help.module.css";
import { help } from "./texts";
import { Write } from "./Write";

/** What one can do where, whom to write to, and how to go on without the page. */
export default function Help() {
  const t = useTexts(help);
  const [address] = useSearchParams();
  const about = address.get("about") ?? undefined;
  const notice = useQuery(noticeQuery());
  const here = useHere();
  const unlinked = here.state === "somebody" && !here.me.linked;
  // Read before anything stands below it: to whom an answer goes that has no register entry to look an address up in.
  const session = useQuery({ ...sessionQuery(), enabled: unlinked });
  const write = <WriteHere about={about} />;
  return (
    <div className={styles.help}>
      <Title lead={t("lead")}>{t("title")}</Title>
      {unlinked && session.isPending ? <Waiting lines={10} /> : contents()}
    </div>
  );

  function contents() {
    return (
      <>
        {about !== undefined && write}
        <Doors />
        {about === undefined && write}
        <Loaded query={notice} waiting={<Waiting lines={10} />}>
          {({ dataProtectionOfficer, supervisoryAuthority, controller }) => (
            <>
              <Officer officer={dataProtectionOfficer} />
              <Without />
              <Authority authority={supervisoryAuthority} />
              <Company company={controller} />
            </>
          )}
        </Loaded>
      </>
    );
  }
}

/** To write to the officer, for whoever is signed in; the others are told how they can. */
function WriteHere({ about }: { about: string | undefined }) {
  const t = useTexts(help);
  const here = useHere();
  return (
    <section id="write">
      <h2>{t("write")}</h2>
      {here.state === "somebody" ? (
        <Write key={about} about={about} linked={here.me.linked} />
      ) : here.state === "unknown" ? (
        <Waiting lines={3} />
      ) : (
        <>
          <p>{t("writeSignIn")}</p>
          <p>
            <LoginLink>{t("signIn")}</LoginLink>
          </p>
        </>
      )}
    </section>
  );
}
