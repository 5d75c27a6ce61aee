import { given } from "../../../base";
import type { Task, TaskKind } from "../../model";

/** @param review for reviews: after how many years */
function task(
  ...[directive, section, kind, wording, review]: [string, string, TaskKind, string, number?]
): Task {
  return { directive, section, kind, wording, ...given({ years: review }) };
}

/** What the guide for 2024 asks to be done with each document, section by section. */
export const tasks: readonly Task[] = [
  task("85-HD/BTGTU@2023-12-28", "Mở đầu", "basis", "Căn cứ ban hành hướng dẫn"),
  task("NQ-DHD-XIII", "I.1", "basis", "Góp phần thực hiện thành công Nghị quyết"),
  task("NQ-DHD-XIII", "II.1", "disseminate", "Tiếp tục quán triệt, tuyên truyền"),
  task("238-QĐ/TW@2020-09-30#quy-che", "I.3", "basis", "Thực hiện có hiệu quả Quy chế phối hợp"),
  task("238-QĐ/TW@2020-09-30#quy-che", "II.5", "coordinate", "Phối hợp theo Quy chế"),
  task("238-QĐ/TW@2020-09-30", "I.3", "basis", "Căn cứ của Quy chế phối hợp"),
  task("238-QĐ/TW@2020-09-30", "II.5", "coordinate", "Tiếp tục quán triệt, triển khai thực hiện Quyết định"),
  task("NQ-DHDB-TINH-XX", "II.1", "disseminate", "Tiếp tục quán triệt, tuyên truyền"),
  task("NQ-DHDB-HUYEN-XXI", "II.1", "disseminate", "Tiếp tục quán triệt, tuyên truyền"),
  task("36-NQ/TW@2023-01-30", "II.2", "plan", "Tham mưu ban hành chương trình hành động, kế hoạch thực hiện"),
  task("65-KH/TU@2023-07-24", "II.2", "plan", "Tham mưu ban hành chương trình hành động, kế hoạch thực hiện"),
  task("21-CT/TW@2023-05-04", "II.2", "plan", "Tham mưu ban hành chương trình hành động, kế hoạch thực hiện"),
  task("72-KH/TU@2023-08-17", "II.2", "plan", "Tham mưu ban hành chương trình hành động, kế hoạch thực hiện"),
  task(
    "101-KH/HU@2023-11-20",
    "II.2",
    "plan",
    "Tham mưu ban hành chương trình hành động, kế hoạch thực hiện",
  ),
  task("45-NQ/TW@2023-11-24", "II.2", "plan", "Tham mưu ban hành chương trình hành động, kế hoạch thực hiện"),
  task("20-KH/TW@2023-11-28", "II.2", "plan", "Tham mưu ban hành chương trình hành động, kế hoạch thực hiện"),
  task("CTHD-TU-45-NQ/TW", "II.2", "plan", "Tham mưu ban hành chương trình hành động, kế hoạch thực hiện"),
  task("25-CT/TW@2023-10-25", "II.2", "implement", "Tổ chức triển khai thực hiện"),
  task("28-CT/TW@2023-12-25", "II.2", "implement", "Tổ chức triển khai thực hiện"),
  task("29-NQ/TW@2013-11-04", "II.2", "implement", "Tiếp tục thực hiện"),
  task("40-CT/TW@2004-06-15", "II.4", "final-review", "Tổng kết 20 năm thực hiện", 20),
  task("38-CT/TW@2009-09-07", "II.4", "final-review", "Tổng kết 15 năm thực hiện", 15),
  task("37-CT/TW@2014-06-06", "II.4", "final-review", "Tổng kết 10 năm thực hiện", 10),
  task("36-NQ/TW@2014-07-01", "II.4", "final-review", "Tổng kết 10 năm thực hiện", 10),
  task("49-KL/TW@2019-05-10", "II.4", "interim-review", "Sơ kết 05 năm thực hiện", 5),
  task("11-CT/TW@2007-04-13", "II.4", "basis", "Văn bản gốc được Kết luận 49-KL/TW tiếp tục thực hiện"),
  task("QCPH-BTGHU-KHOAGIAO", "II.5", "coordinate", "Triển khai thực hiện có hiệu quả Quy chế phối hợp"),
];
