import type { Holiday } from "../../model";

/** Days off in 2026; to be held against the yearly notice, which may also move a working day onto a Saturday. */
export const holidays2026: readonly Holiday[] = [
  { day: "2026-01-01", name: "Tết Dương lịch" },
  { day: "2026-02-16", name: "Tết Nguyên đán" },
  { day: "2026-02-17", name: "Tết" },
  { day: "2026-02-18", name: "Tết" },
  { day: "2026-02-19", name: "Tết" },
  { day: "2026-02-20", name: "Tết" },
  { day: "2026-04-27", name: "bù Giỗ Tổ (26/4 là Chủ nhật)" },
  { day: "2026-04-30", name: "30/4" },
  { day: "2026-05-01", name: "1/5" },
  { day: "2026-09-01", name: "Quốc khánh (ngày liền kề)" },
  { day: "2026-09-02", name: "Quốc khánh" },
  { day: "2026-11-24", name: "Ngày Văn hóa Việt Nam" },
];
