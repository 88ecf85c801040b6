-- name: mood_put
INSERT INTO mood (op_id, customer_id, value, note, noted_on) VALUES (:op_id, :customer_id, :value, :note, :noted_on)

-- name: mood_forget
DELETE FROM mood WHERE customer_id = :customer_id

-- name: mood_clear
DELETE FROM mood

-- name: mood_of_customer
SELECT m.op_id, m.value, m.note, m.noted_on FROM mood m
WHERE m.customer_id = :id OR m.customer_id IN (SELECT a.id FROM customer_alias a WHERE a.root_id = :id)
ORDER BY m.noted_on, m.op_id

-- name: mood_each
SELECT COALESCE(a.root_id, m.customer_id), m.op_id, m.value, m.note, m.noted_on
FROM mood m LEFT JOIN customer_alias a ON a.id = m.customer_id ORDER BY m.noted_on, m.op_id

-- name: attention_weight_put
INSERT INTO attention_weight (book_id, rhythm, own_rhythm, waiting, late_promise, open_requests, mood, alarm_line)
VALUES (:book_id, :rhythm, :own_rhythm, :waiting, :late_promise, :open_requests, :mood, :alarm_line)
ON CONFLICT (book_id) DO UPDATE
SET rhythm = excluded.rhythm, own_rhythm = excluded.own_rhythm, waiting = excluded.waiting,
    late_promise = excluded.late_promise, open_requests = excluded.open_requests, mood = excluded.mood,
    alarm_line = excluded.alarm_line

-- name: attention_weight_clear
DELETE FROM attention_weight

-- name: attention_weight_one
SELECT rhythm, own_rhythm, waiting, late_promise, open_requests, mood, alarm_line
FROM attention_weight ORDER BY book_id LIMIT 1

-- name: attention_customers
SELECT c.id, c.name, c.first_contact_on, c.next_due_days, c.limit_days, c.lost_on, c.end_reason,
    (SELECT group_concat(v.day, '') FROM visit v
        WHERE v.customer_id = c.id AND v.status = 'held' AND v.retracted = 0),
    c.followed_from
FROM customer c
WHERE c.id > :after AND +c.deleted = 0 AND c.stage = 'current'
ORDER BY c.id LIMIT :most
