/** What stands in the workbooks of the benchmark: returns of communes as a board gets them, drawn with a fixed seed. */
const TITLES = [
  "Hội nghị học tập, quán triệt Nghị quyết số 29-NQ/TW",
  "Kế hoạch triển khai Chỉ thị số 20-CT/TW",
  "Kiểm tra việc thực hiện Kết luận số 51-KL/TW",
  "Sơ kết 03 năm thực hiện Nghị quyết số 20-NQ/TW",
  "Tập huấn nghiệp vụ công tác khoa giáo",
];
const METHODS = ["Trực tiếp", "Trực tuyến", "Kết hợp", "Văn bản"];
const UNITS = ["Xã Phước Hà", "Phường Mỹ Hải", "Xã Thuận Nam", "Đảng ủy xã Cà Ná", "UBND phường Đô Vinh"];
const NOTES = ["", "", "Có báo cáo kèm theo", "Đã gửi Ban Thường vụ & cấp trên", "x < y"];

function generator(seed) {
  let state = seed * 2654435761 + 1;
  return (bound) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) >>> 0;
    return (state >>> 8) % bound;
  };
}

const HEADER = [
  "STT",
  "Nội dung",
  "Hình thức",
  "Ngày tổ chức",
  "Đơn vị",
  "Số người",
  "Số lớp",
  "Tỷ lệ",
  "Số văn bản",
  "Kinh phí",
  "Ngày ban hành",
  "Ghi chú",
];

export function rowsOfSheet(seed, rowCount) {
  const draw = generator(seed + 1);
  const date = () => ({ date: `20${20 + draw(5)}-${pad(1 + draw(12))}-${pad(1 + draw(28))}` });
  const rows = [HEADER];
  for (let i = 1; i <= rowCount; i++) {
    rows.push([
      i,
      `${TITLES[draw(TITLES.length)]} (đợt ${1 + draw(400)})`,
      METHODS[draw(METHODS.length)],
      date(),
      UNITS[draw(UNITS.length)],
      draw(2_000),
      draw(40),
      draw(10_000) / 10_000,
      `${1 + draw(300)}-KH/ĐU`,
      draw(900_000_000) / 7,
      date(),
      NOTES[draw(NOTES.length)] || null,
    ]);
  }
  return rows;
}

/** 7 sheets of data and a hidden one. */
export function workbookPlan(seed) {
  const draw = generator(seed + 1000);
  const sheets = Array.from({ length: 7 }, (_, index) => ({
    name: `KG${pad(index + 1)}`,
    hidden: false,
    rows: rowsOfSheet(seed * 10 + index, 30 + draw(171)),
  }));
  return [
    ...sheets,
    {
      name: "_khoagiao",
      hidden: true,
      rows: [
        ["unit", `u${seed}`],
        ["period", "2024-H1"],
      ],
    },
  ];
}

const pad = (number) => String(number).padStart(2, "0");
