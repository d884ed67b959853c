import { Component, type ReactNode, useEffect, useState } from "react";
import { Button } from "../design/Button";
import { Title } from "../design/Title";
import { Unnamed } from "../design/Unnamed";
import { Unreached } from "../design/Unreached";
import { useTexts } from "../language/texts";
import { isFirstMiss, isMissingPart, isReached } from "./stalePage";
import { frame } from "./texts";

interface BrokenProps {
  /** Whether nothing else of the page stands yet. */
  alone?: boolean;
  children: ReactNode;
}

/** Says that a view broke or did not come, where it does, and leaves the rest of the page as it is. */
export class Broken extends Component<BrokenProps, { broken?: { thrown: unknown } }> {
  override state: { broken?: { thrown: unknown } } = {};

  static getDerivedStateFromError(thrown: unknown) {
    return { broken: { thrown } };
  }

  override render() {
    const { broken } = this.state;
    if (broken === undefined) return this.props.children;
    const said = isMissingPart(broken.thrown) ? <MissingView thrown={broken.thrown} /> : <BrokenView />;
    return this.props.alone === true ? <main>{said}</main> : said;
  }
}

/** Loads the page again, once, where the portal is reached: it has the part in a new version. Else the person tries again. */
function MissingView({ thrown }: { thrown: unknown }) {
  const [state, setState] = useState<"asking" | "away" | "broken">("asking");
  useEffect(() => {
    void isReached().then((reached) => {
      if (!reached) setState("away");
      else if (isFirstMiss(thrown)) location.reload();
      else setState("broken");
    });
  }, [thrown]);
  if (state === "asking") return <Unnamed />;
  if (state === "broken") return <BrokenView />;
  return <Unreached thrown={thrown} again={async () => (await isReached()) && location.reload()} />;
}

function BrokenView() {
  const t = useTexts(frame);
  return (
    <>
      <Title>{t("broken")}</Title>
      <p>{t("brokenWhy")}</p>
      <Button onPress={() => location.reload()}>{t("reload")}</Button>
    </>
  );
}
