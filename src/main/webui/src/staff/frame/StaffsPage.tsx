import { type AroundNavHandler, Route, Router, Switch } from "wouter";
import { Frame } from "../../app/Frame";
import { Head } from "../../app/Head";
import { NotFound } from "../../app/NotFound";
import { useTexts } from "../../language/texts";
import { leads } from "../parts/led";
import { STAFF_DOORS, STAFF_ROUTES } from "./routes";
import { signOut, useMember, WhichMember } from "./session";
import { StaffFooter } from "./StaffFooter";
import { StaffGate } from "./StaffGate";
import styles from "./StaffsPage.module.css";
import { staffFrame } from "./texts";

/** Staff's page: who is here, around it what every view has, in it the view that the address names. */
export default function StaffsPage() {
  return (
    <WhichMember>
      <Router aroundNav={noteWhereItLeads}>
        <StaffShell />
      </Router>
    </WhichMember>
  );
}

/** Notes where a link leads before it does: a look is made at once where it was told beside the link, and is told first elsewhere. */
const noteWhereItLeads: AroundNavHandler = (navigate, to, options) => {
  leads(to);
  navigate(to, options);
};

function StaffShell() {
  const member = useMember();
  return (
    <Frame header={<StaffHeader />} footer={<StaffFooter />} ended={member.state === "somebody" && member.ended}>
      <div className={styles.views}>
        <Switch>
          {STAFF_ROUTES.map(({ path, View, officer }) => (
            <Route key={path} path={path}>
              <StaffGate officer={officer ?? false}>
                <View />
              </StaffGate>
            </Route>
          ))}
          <Route>
            <NotFound home="/staff" />
          </Route>
        </Switch>
      </div>
    </Frame>
  );
}

/** What a door leads to whose address is not below its own. */
const BEHIND: Partial<Record<keyof typeof STAFF_DOORS, string>> = {
  "/staff/requests": "/staff/letters",
  "/staff/disclosures": "/staff/recipients",
};

function StaffHeader() {
  const t = useTexts(staffFrame);
  const member = useMember();
  const isOfficer = member.state === "somebody" && member.isOfficer;
  const doors = (Object.keys(STAFF_DOORS) as (keyof typeof STAFF_DOORS)[]).filter((door) => isOfficer || !STAFF_DOORS[door]);
  return (
    <Head
      home={{ href: "/staff", words: t("home") }}
      doors={doors.map((href) => ({ href, words: t(href), leadsTo: BEHIND[href] }))}
      signedIn={member.state === "somebody" ? true : member.state === "nobody" ? false : undefined}
      signOut={signOut}
    />
  );
}
