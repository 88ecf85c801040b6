-- name: visit_put
INSERT INTO visit (id, customer_id, person_id, type, status, day, start_ms, note, reason, retracted)
VALUES (:id, :customer_id, :person_id, :type, :status, :day, :start_ms, :note, :reason, :retracted)
ON CONFLICT (id) DO UPDATE
SET person_id = excluded.person_id, type = excluded.type, status = excluded.status, day = excluded.day,
    start_ms = excluded.start_ms, note = excluded.note, reason = excluded.reason, retracted = excluded.retracted

-- name: visit_clear
DELETE FROM visit

-- name: visit_of_customer
SELECT id, customer_id, person_id, type, status, day, start_ms, note, retracted, reason
FROM visit WHERE customer_id = :customer_id AND retracted = 0 ORDER BY day DESC, start_ms DESC, id DESC

-- name: visit_one
SELECT id, customer_id, person_id, type, status, day, start_ms, note, retracted, reason FROM visit WHERE id = :id
