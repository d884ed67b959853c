import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { type ComponentType, createContext, use } from "react";
import { type Say, type Texts, useTexts } from "../language/texts";
import { Player } from "./Player";
import { contents } from "./texts";

type Name = keyof (typeof contents)["fi"];

/** Who reads what is held about a person: how they are spoken to, and how they hear a recorded call. */
export interface Reader {
  texts: Texts<Name>;
  Recording: ComponentType<{ id: string; title: string; audio: Schema<"CallAudio"> }>;
}

/** The person themself, unless a view says that somebody else reads. */
export const ReaderContext = createContext<Reader>({ texts: contents, Recording: Player });

/** Gives the words around what items say, as the reader is spoken to. */
export function useContents(): Say<Name> {
  return useTexts(use(ReaderContext).texts);
}
