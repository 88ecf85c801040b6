-- name: visit_put
INSERT INTO visit (id, customer_id, person_id, type, status, day, start_ms, note, reason, minutes,
    purpose, outcome, participants, talk_percent, retracted)
VALUES (:id, :customer_id, :person_id, :type, :status, :day, :start_ms, :note, :reason, :minutes,
    :purpose, :outcome, :participants, :talk_percent, :retracted)
ON CONFLICT (id) DO UPDATE
SET person_id = excluded.person_id, type = excluded.type, status = excluded.status, day = excluded.day,
    start_ms = excluded.start_ms, note = excluded.note, reason = excluded.reason, minutes = excluded.minutes,
    purpose = excluded.purpose, outcome = excluded.outcome, participants = excluded.participants,
    talk_percent = excluded.talk_percent, retracted = excluded.retracted

-- name: visit_clear
DELETE FROM visit

-- name: visit_of_customer
SELECT id, customer_id, person_id, type, status, day, start_ms, note, retracted, reason, minutes, purpose, outcome,
    participants, CASE WHEN person_id IS NULL OR person_id = (SELECT m.value FROM meta m WHERE m.key = 'person')
        THEN talk_percent ELSE -1 END
FROM visit WHERE customer_id = :customer_id AND retracted = 0 ORDER BY day DESC, start_ms DESC, id DESC

-- name: visit_of_day
SELECT id, customer_id, person_id, type, status, day, start_ms, note, retracted, reason, minutes, purpose, outcome,
    participants, CASE WHEN person_id IS NULL OR person_id = (SELECT m.value FROM meta m WHERE m.key = 'person')
        THEN talk_percent ELSE -1 END
FROM visit WHERE customer_id = :customer_id AND day = :day AND retracted = 0 ORDER BY start_ms DESC, id DESC

-- name: visit_one
SELECT id, customer_id, person_id, type, status, day, start_ms, note, retracted, reason, minutes, purpose, outcome,
    participants, CASE WHEN person_id IS NULL OR person_id = (SELECT m.value FROM meta m WHERE m.key = 'person')
        THEN talk_percent ELSE -1 END
FROM visit WHERE id = :id
