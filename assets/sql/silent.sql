-- Đơn vị nào im lặng: đã quá hạn mà không có biểu bắt buộc nào được tính, và im lặng bao nhiêu kỳ. Kỳ gồm các kỳ ngắn hơn mà đơn vị
-- cũng phải gửi (quý gồm ba tháng) không đếm thêm lần nữa.
SELECT s.board, s.unit, u.unit_name, COUNT(*) AS silent_periods, MIN(s.from_day) AS first_day, MAX(s.to_day) AS last_day
FROM (
  SELECT c.period, c.board, c.unit, p.from_day, p.to_day
  FROM completeness c
  JOIN periods p ON p.period = c.period AND p.board = c.board
  WHERE c.duty = 'mandatory'
  GROUP BY c.period, c.board, c.unit, p.from_day, p.to_day
  HAVING MAX(CASE WHEN c.state IN ('received', 'nil') THEN 1 ELSE 0 END) = 0
    AND MAX(CASE WHEN p.as_of > c.due_day THEN 1 ELSE 0 END) = 1
) AS s
LEFT JOIN (
  SELECT DISTINCT c.board, c.unit, p.period, p.from_day, p.to_day
  FROM completeness c
  JOIN periods p ON p.period = c.period AND p.board = c.board
  WHERE c.duty = 'mandatory'
) AS part ON part.board = s.board AND part.unit = s.unit AND part.period <> s.period
  AND part.from_day >= s.from_day AND part.to_day <= s.to_day
LEFT JOIN units u ON u.period = s.period AND u.board = s.board AND u.unit = s.unit
WHERE part.period IS NULL
GROUP BY s.board, s.unit, u.unit_name
ORDER BY silent_periods DESC, s.board, s.unit
