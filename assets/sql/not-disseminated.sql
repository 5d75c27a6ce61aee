-- Văn bản nào chưa nơi nào quán triệt: hướng dẫn yêu cầu, có đơn vị phải làm, chưa đơn vị nào làm trong kỳ.
SELECT c.period, c.board, c.directive, d.directive_label, d.subject, COUNT(*) AS units_open
FROM coverage c
LEFT JOIN directives d ON d.period = c.period AND d.board = c.board AND d.directive = c.directive
WHERE c.task = 'disseminate' AND c.asked
GROUP BY c.period, c.board, c.directive, d.directive_label, d.subject
HAVING SUM(CASE WHEN c.done THEN 1 ELSE 0 END) = 0
ORDER BY c.period, c.board, c.directive
