-- Tình hình gửi báo cáo theo kỳ và cơ quan (quy tắc M8): đã gửi khi có ít nhất một biểu bắt buộc được tính; không phát sinh khi mọi biểu bắt buộc đều vậy.
SELECT period, board,
  COUNT(*) AS expected,
  SUM(received) AS received,
  SUM(CASE WHEN received = 1 AND with_rows = 0 AND lacking = 0 THEN 1 ELSE 0 END) AS nil,
  SUM(CASE WHEN received = 1 AND late_count > 0 THEN 1 ELSE 0 END) AS late,
  SUM(CASE WHEN received = 1 AND late_count = 0 AND undated_count > 0 THEN 1 ELSE 0 END) AS undated,
  SUM(CASE WHEN received = 0 AND is_due = 1 THEN 1 ELSE 0 END) AS missing,
  SUM(CASE WHEN received = 0 AND is_due = 0 THEN 1 ELSE 0 END) AS not_yet_due,
  CAST(SUM(received) AS DOUBLE) / COUNT(*) AS reporting_rate
FROM (
  SELECT c.period, c.board, c.unit,
    MAX(CASE WHEN c.state IN ('received', 'nil') THEN 1 ELSE 0 END) AS received,
    MAX(CASE WHEN c.state = 'received' THEN 1 ELSE 0 END) AS with_rows,
    MAX(CASE WHEN c.state NOT IN ('received', 'nil', 'not-yet-due') OR c.overdue_parts > 0 THEN 1 ELSE 0 END) AS lacking,
    SUM(CASE WHEN c.state IN ('received', 'nil') AND c.late THEN 1 ELSE 0 END) AS late_count,
    SUM(CASE WHEN c.state IN ('received', 'nil') AND c.undated THEN 1 ELSE 0 END) AS undated_count,
    MAX(CASE WHEN p.as_of > c.due_day THEN 1 ELSE 0 END) AS is_due
  FROM completeness c
  JOIN periods p ON p.period = c.period AND p.board = c.board
  WHERE c.duty = 'mandatory'
  GROUP BY c.period, c.board, c.unit
) AS of_units
GROUP BY period, board
ORDER BY period, board
