-- name: promise_put
INSERT INTO promise (id, customer_id, person_id, promised_by, words, due_on, first_due_on, done_on, state,
    missed_due_on, redated_in_time, redated_late, deleted, made_in_id)
VALUES (:id, :customer_id, :person_id, :promised_by, :words, :due_on, :first_due_on, :done_on, :state,
    :missed_due_on, :redated_in_time, :redated_late, :deleted, :made_in_id)
ON CONFLICT (id) DO UPDATE
SET person_id = excluded.person_id, promised_by = excluded.promised_by, words = excluded.words,
    due_on = excluded.due_on, first_due_on = excluded.first_due_on, done_on = excluded.done_on, state = excluded.state,
    missed_due_on = excluded.missed_due_on,
    redated_in_time = excluded.redated_in_time, redated_late = excluded.redated_late, deleted = excluded.deleted,
    made_in_id = excluded.made_in_id

-- name: promise_clear
DELETE FROM promise

-- name: promise_of_customer
SELECT id, customer_id, person_id, promised_by, words, due_on, first_due_on, done_on, state, redated_in_time,
    redated_late, deleted, missed_due_on, made_in_id
FROM promise WHERE customer_id = :customer_id AND deleted = 0 ORDER BY due_on DESC, id DESC

-- name: promise_one
SELECT id, customer_id, person_id, promised_by, words, due_on, first_due_on, done_on, state, redated_in_time,
    redated_late, deleted, missed_due_on, made_in_id
FROM promise WHERE id = :id

-- part: promise_due
p.deleted = 0 AND p.promised_by = 'us' AND p.state IN ('open', 'broken')
    AND ((p.state = 'open' AND p.due_on <= :until) OR (p.state = 'broken' AND p.due_on >= :since))

-- name: promise_due_count
SELECT count(*) FROM promise p INDEXED BY promise_open CROSS JOIN customer c INDEXED BY customer_current ON c.id = p.customer_id
WHERE
    -- use: promise_due
    AND c.agenda_on IS NOT NULL AND c.stage = 'current'

-- name: promise_ledger
SELECT p.promised_by, p.due_on, p.done_on, p.state, p.missed_due_on, p.redated_in_time, p.redated_late
FROM promise p NOT INDEXED JOIN customer c ON c.id = p.customer_id WHERE p.deleted = 0 AND c.deleted = 0

-- name: promise_each_of_ours
SELECT id, customer_id, person_id, promised_by, '', due_on, first_due_on, done_on, state, redated_in_time,
    redated_late, deleted, missed_due_on, made_in_id
FROM promise WHERE deleted = 0 AND promised_by = 'us'
