-- Whole tables are read in the order in which they lie; by an index each row would cost a page of its own.

-- name: team_customers
SELECT c.id, c.owner_id, c.lost_on IS NULL, c.next_due_on >= :today, unixepoch(c.first_contact_on) / 86400,
    unixepoch(c.lost_on) / 86400, c.end_reason
FROM customer c NOT INDEXED WHERE c.deleted = 0 AND c.stage = 'current'

-- name: team_first_visit
SELECT unixepoch(min(day)) / 86400 FROM visit WHERE status = 'held' AND retracted = 0

-- name: team_requests
SELECT customer_id, assignee_id, status, asked_at, first_answered_at, closed_at
FROM request NOT INDEXED WHERE deleted = 0

-- name: team_promises
SELECT customer_id, person_id, state, due_on, done_on, redated_in_time, redated_late
FROM promise NOT INDEXED WHERE deleted = 0 AND promised_by = 'us'
