import { common } from "../design/texts";
import { useTexts } from "../language/texts";
import { Head } from "./Head";
import { DOORS } from "./routes";
import { signOut, useHere } from "./session";
import { frame } from "./texts";

/** The head of a customer's page. */
export function Header() {
  const t = useTexts(frame);
  const shared = useTexts(common);
  const { state } = useHere();
  return (
    <Head
      home={{ href: "/", words: shared("portal") }}
      doors={DOORS.map((href) => ({ href, words: t(href) }))}
      signedIn={state === "somebody" ? true : state === "nobody" ? false : undefined}
      signOut={signOut}
    />
  );
}
