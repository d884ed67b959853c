import { Title } from "../../../design/Title";

export default function Unwritten() {
  return <Title>…</Title>;
}
