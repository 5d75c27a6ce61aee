-- Đơn vị nào im lặng: đã quá hạn mà không có biểu bắt buộc nào được tính, và im lặng bao nhiêu kỳ; within_longer_report: trong đó
-- bao nhiêu kỳ nằm trong một kỳ dài hơn mà đơn vị đã gửi đủ (không gửi tháng, nhưng gửi quý). Kỳ dài mà trong đó đơn vị đã im lặng
-- ở một kỳ ngắn hơn (quý có tháng im lặng) không đếm thêm lần nữa.
WITH silent AS (
  SELECT c.period, c.board, c.unit, p.from_day, p.to_day
  FROM completeness c
  JOIN periods p ON p.period = c.period AND p.board = c.board
  WHERE c.duty = 'mandatory'
  GROUP BY c.period, c.board, c.unit, p.from_day, p.to_day
  HAVING MAX(CASE WHEN c.state IN ('received', 'nil') THEN 1 ELSE 0 END) = 0
    AND MAX(CASE WHEN p.as_of > c.due_day THEN 1 ELSE 0 END) = 1
),
covered AS (
  SELECT DISTINCT s.period, s.board, s.unit
  FROM silent s
  JOIN completeness c ON c.board = s.board AND c.unit = s.unit
    AND c.duty <> 'comparison' AND c.state IN ('received', 'nil') AND c.overdue_parts = 0
  JOIN periods p ON p.period = c.period AND p.board = c.board
    AND p.from_day <= s.from_day AND p.to_day >= s.to_day
    AND (p.from_day < s.from_day OR p.to_day > s.to_day)
)
SELECT s.board, s.unit, u.unit_name, COUNT(*) AS silent_periods, COUNT(covered.period) AS within_longer_report,
  MIN(s.from_day) AS first_day, MAX(s.to_day) AS last_day
FROM silent s
LEFT JOIN silent part ON part.board = s.board AND part.unit = s.unit
  AND part.from_day >= s.from_day AND part.to_day <= s.to_day
  AND (part.from_day > s.from_day OR part.to_day < s.to_day)
LEFT JOIN covered ON covered.period = s.period AND covered.board = s.board AND covered.unit = s.unit
LEFT JOIN units u ON u.period = s.period AND u.board = s.board AND u.unit = s.unit
WHERE part.period IS NULL
GROUP BY s.board, s.unit, u.unit_name
ORDER BY silent_periods DESC, s.board, s.unit
