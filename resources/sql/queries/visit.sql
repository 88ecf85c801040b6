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

-- part: visit_talk
-- What somebody estimates of the own talk is for that person alone.
CASE WHEN v.person_id IS NULL OR v.person_id = (SELECT m.value FROM meta m WHERE m.key = 'person')
    THEN v.talk_percent ELSE -1 END

-- name: visit_of_customer
SELECT v.id, v.customer_id, v.person_id, v.type, v.status, v.day, v.start_ms, v.note, v.retracted, v.reason, v.minutes,
    v.purpose, v.outcome, v.participants,
    -- use: visit_talk
FROM visit v WHERE v.customer_id = :customer_id AND v.retracted = 0 ORDER BY v.day DESC, v.start_ms DESC, v.id DESC

-- name: visit_of_day
SELECT v.id, v.customer_id, v.person_id, v.type, v.status, v.day, v.start_ms, v.note, v.retracted, v.reason, v.minutes,
    v.purpose, v.outcome, v.participants,
    -- use: visit_talk
FROM visit v WHERE v.customer_id = :customer_id AND v.day = :day AND v.retracted = 0 ORDER BY v.start_ms DESC, v.id DESC

-- name: visit_one
SELECT v.id, v.customer_id, v.person_id, v.type, v.status, v.day, v.start_ms, v.note, v.retracted, v.reason, v.minutes,
    v.purpose, v.outcome, v.participants,
    -- use: visit_talk
FROM visit v WHERE v.id = :id
