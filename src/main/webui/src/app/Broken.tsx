import { Component, type ReactNode } from "react";
import { Button } from "../design/Button";
import { Title } from "../design/Title";
import { useTexts } from "../language/texts";
import { frame } from "./texts";

/** Says that a view broke, where it does, and leaves the rest of the page as it is. */
export class Broken extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <BrokenView /> : this.props.children;
  }
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
