import type { SampleValues } from "./sample-values";

/** What the samples of one catalogue are made of: its year, its documents, the names of its bodies. */
export interface SampleWorld {
  readonly year: number;
  /** Ids of documents that were spread, made plans for, reviewed. */
  readonly disseminated: readonly [string, ...string[]];
  readonly planned: readonly [string, ...string[]];
  readonly reviews: readonly SampleValues[];
  readonly coordinated: string;
  /** Choices: how far a concern reaches, who issues and inspects, whom a proposal is for. */
  readonly reaches: readonly [string, ...string[]];
  readonly committee: string;
  readonly proposedTo: readonly [string, ...string[]];
  /** Partners of a unit; nobody is one of their own. */
  readonly partnersOf: (orgUnit: string) => readonly [string, ...string[]];
}

const DISTRICT_PARTNERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  UBMTTQ: ["DOANTN", "HPN"],
  DOANTN: ["UBMTTQ", "HPN"],
  HPN: ["UBMTTQ", "DOANTN"],
  TTYT: ["UBMTTQ", "HPN"],
};

/** "Khoa giáo 2024". */
export const districtWorld: SampleWorld = {
  year: 2024,
  disseminated: [
    "36-NQ/TW@2023-01-30",
    "21-CT/TW@2023-05-04",
    "45-NQ/TW@2023-11-24",
    "25-CT/TW@2023-10-25",
    "28-CT/TW@2023-12-25",
    "29-NQ/TW@2013-11-04",
  ],
  planned: ["36-NQ/TW@2023-01-30", "21-CT/TW@2023-05-04", "45-NQ/TW@2023-11-24"],
  reviews: [
    { vanBan: "40-CT/TW@2004-06-15", loai: "Tổng kết", soNam: 20 },
    { vanBan: "38-CT/TW@2009-09-07", loai: "Tổng kết", soNam: 15 },
    { vanBan: "37-CT/TW@2014-06-06", loai: "Tổng kết", soNam: 10 },
    { vanBan: "36-NQ/TW@2014-07-01", loai: "Tổng kết", soNam: 10 },
    { vanBan: "49-KL/TW@2019-05-10", loai: "Sơ kết", soNam: 5 },
  ],
  coordinated: "238-QĐ/TW@2020-09-30",
  reaches: ["Cá biệt", "Một thôn, khu phố", "Toàn xã, thị trấn"],
  committee: "Đảng ủy xã, thị trấn",
  proposedTo: ["Ban Tuyên giáo Huyện ủy", "UBND huyện"],
  partnersOf: (orgUnit) => DISTRICT_PARTNERS[orgUnit] ?? ["UBMTTQ", "DOANTN", "HPN", "TTYT"],
};

/** "Khoa giáo Gia Lai 2026". */
export const provinceWorld: SampleWorld = {
  year: 2026,
  disseminated: [
    "57-NQ/TW@2024-12-22",
    "71-NQ/TW@2025-08-22",
    "72-NQ/TW@2025-09-09",
    "52-CT/TW@2025-10-03",
    "91-KL/TW@2024-08-12",
    "29-NQ/TW@2013-11-04",
  ],
  planned: ["57-NQ/TW@2024-12-22", "71-NQ/TW@2025-08-22", "72-NQ/TW@2025-09-09"],
  reviews: [],
  coordinated: "238-QĐ/TW@2020-09-30",
  reaches: ["Cá biệt", "Một thôn, tổ dân phố", "Toàn xã, phường"],
  committee: "Đảng ủy xã, phường",
  proposedTo: ["Ban Tuyên giáo và Dân vận Tỉnh ủy", "UBND tỉnh"],
  partnersOf: (orgUnit) => (orgUnit === "MTTQ_TINH" ? ["TINH_DOAN", "HPN_TINH"] : ["MTTQ_TINH", "TINH_DOAN"]),
};
