-- Đơn vị nào im lặng: đã quá hạn mà không có biểu bắt buộc nào được tính, và im lặng bao nhiêu kỳ.
SELECT s.board, s.unit, u.unit_name, COUNT(*) AS silent_periods, MIN(s.period) AS first_period, MAX(s.period) AS last_period
FROM (
  SELECT c.period, c.board, c.unit
  FROM completeness c
  JOIN periods p ON p.period = c.period AND p.board = c.board
  WHERE c.duty = 'mandatory'
  GROUP BY c.period, c.board, c.unit
  HAVING MAX(CASE WHEN c.state IN ('received', 'nil') THEN 1 ELSE 0 END) = 0
    AND MAX(CASE WHEN p.as_of > c.due_day THEN 1 ELSE 0 END) = 1
) AS s
LEFT JOIN units u ON u.period = s.period AND u.board = s.board AND u.unit = s.unit
GROUP BY s.board, s.unit, u.unit_name
ORDER BY silent_periods DESC, s.board, s.unit
