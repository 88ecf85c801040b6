-- name: dismissal_put
INSERT INTO dismissal (op_id, customer_id, cause_key, cause, record_id, day, made_on, until_on, reason)
VALUES (:op_id, :customer_id, :cause_key, :cause, :record_id, :day, :made_on, :until_on, :reason)

-- name: dismissal_forget
DELETE FROM dismissal WHERE customer_id = :customer_id

-- name: dismissal_clear
DELETE FROM dismissal

-- name: dismissal_between
SELECT d.op_id, d.customer_id, d.cause, d.record_id, d.day, d.made_on, d.reason, c.id, c.name,
    COALESCE(r.text, p.words, t.title, ''), v.type
FROM dismissal d
LEFT JOIN customer_alias a ON a.id = d.customer_id
JOIN customer c ON c.id = COALESCE(a.root_id, d.customer_id)
LEFT JOIN request r ON r.id = d.record_id
LEFT JOIN promise p ON p.id = d.record_id
LEFT JOIN task t ON t.id = d.record_id
LEFT JOIN visit v ON v.id = d.record_id
WHERE d.until_on IS NULL AND d.made_on BETWEEN :from AND :until AND c.deleted = 0
ORDER BY d.made_on DESC, d.op_id DESC
