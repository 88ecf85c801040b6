-- name: request_put
INSERT INTO request (id, customer_id, assignee_id, text, channel, status, asked_at, first_answered_at, closed_at, answer,
    answers, waits, waiting, deleted, asked_by, wanted, offered)
VALUES (:id, :customer_id, :assignee_id, :text, :channel, :status, :asked_at, :first_answered_at, :closed_at, :answer,
    :answers, :waits, :waiting, :deleted, :asked_by, :wanted, :offered)
ON CONFLICT (id) DO UPDATE
SET assignee_id = excluded.assignee_id, text = excluded.text, channel = excluded.channel, status = excluded.status,
    asked_at = excluded.asked_at, first_answered_at = excluded.first_answered_at, closed_at = excluded.closed_at,
    answer = excluded.answer, answers = excluded.answers, waits = excluded.waits, waiting = excluded.waiting, deleted = excluded.deleted,
    asked_by = excluded.asked_by, wanted = excluded.wanted, offered = excluded.offered

-- name: request_clear
DELETE FROM request

-- name: request_of_customer
SELECT id, customer_id, assignee_id, text, channel, status, asked_at, first_answered_at, closed_at, answer, deleted, answers,
    waits, asked_by, wanted, offered
FROM request WHERE customer_id = :customer_id AND deleted = 0 ORDER BY asked_at DESC, id DESC

-- name: request_one
SELECT id, customer_id, assignee_id, text, channel, status, asked_at, first_answered_at, closed_at, answer, deleted, answers,
    waits, asked_by, wanted, offered
FROM request WHERE id = :id

-- name: request_waiting_count
SELECT COALESCE(sum(open_requests), 0) FROM customer WHERE agenda_on IS NOT NULL AND open_requests > 0 AND stage = 'current'

-- name: request_asked
SELECT customer_id, asked_at FROM request WHERE deleted = 0

-- name: request_times
SELECT r.status, r.asked_at, r.closed_at, r.answers, r.waits, CASE WHEN :by_owner = 1 THEN c.owner_id END
FROM request r NOT INDEXED JOIN customer c ON c.id = r.customer_id WHERE r.deleted = 0 AND c.deleted = 0

-- name: request_each
SELECT id, customer_id, assignee_id, '', channel, status, asked_at, first_answered_at, closed_at, '', deleted, answers,
    waits, '', '', ''
FROM request WHERE deleted = 0 AND status NOT IN ('declined', 'duplicate')
