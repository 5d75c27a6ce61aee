import type { Template } from "../../model";
import { kg00 } from "./kg00";
import { kg01 } from "./kg01";
import { kg02 } from "./kg02";
import { kg02b } from "./kg02b";
import { kg03 } from "./kg03";
import { kg04 } from "./kg04";
import { kg05 } from "./kg05";
import { kg05a } from "./kg05a";
import { kg05b } from "./kg05b";
import { kg05c } from "./kg05c";
import { kg05d } from "./kg05d";
import { kg05e } from "./kg05e";
import { kg06 } from "./kg06";
import { kg07 } from "./kg07";
import { kg08 } from "./kg08";

/** The fifteen templates of 2024, in the order a workbook shows them. */
export const templates: readonly Template[] = [
  kg00,
  kg01,
  kg02,
  kg02b,
  kg03,
  kg04,
  kg05,
  kg05a,
  kg05b,
  kg05c,
  kg05d,
  kg05e,
  kg06,
  kg07,
  kg08,
];
