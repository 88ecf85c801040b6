-- name: customer_put
INSERT INTO customer (id, name, fold_key, sort_key, kind, stage, segment_id, owner_id, region, note, first_contact_on,
    cadence_days, max_gap_days, snoozed_until, snoozed_from, lost_on, first_warning_on, end_reason, rating,
    competitor, end_note, custom_fields, deleted, last_contact_on, last_contact_type, last_contact_by, contact_count, next_due_on,
    next_due_days, next_due_source, agenda_on, agenda_cause, limit_days, step_on, step_cause, planned_on,
    open_requests, open_promises, followed_from, parent_id)
VALUES (:id, :name, :fold_key, :sort_key, :kind, :stage, :segment_id, :owner_id, :region, :note, :first_contact_on,
    :cadence_days, :max_gap_days, :snoozed_until, :snoozed_from, :lost_on, :first_warning_on, :end_reason, :rating,
    :competitor, :end_note, :custom_fields, :deleted, :last_contact_on, :last_contact_type, :last_contact_by, :contact_count, :next_due_on,
    :next_due_days, :next_due_source, :agenda_on, :agenda_cause, :limit_days, :step_on, :step_cause, :planned_on,
    :open_requests, :open_promises, :followed_from, :parent_id)
ON CONFLICT (id) DO UPDATE
SET name = excluded.name, fold_key = excluded.fold_key, sort_key = excluded.sort_key, kind = excluded.kind,
    stage = excluded.stage, segment_id = excluded.segment_id, owner_id = excluded.owner_id, region = excluded.region,
    note = excluded.note, first_contact_on = excluded.first_contact_on, cadence_days = excluded.cadence_days,
    max_gap_days = excluded.max_gap_days, snoozed_until = excluded.snoozed_until, snoozed_from = excluded.snoozed_from,
    lost_on = excluded.lost_on, first_warning_on = excluded.first_warning_on, end_reason = excluded.end_reason,
    rating = excluded.rating, competitor = excluded.competitor, end_note = excluded.end_note,
    custom_fields = excluded.custom_fields, followed_from = excluded.followed_from,
    parent_id = excluded.parent_id,
    deleted = excluded.deleted

-- name: customer_clear
DELETE FROM customer

-- name: customer_ids
SELECT id FROM customer

-- name: customer_ids_of_segment
SELECT id FROM customer WHERE segment_id = :segment_id

-- name: customer_facts
SELECT c.lost_on IS NULL AND c.deleted = 0,
    c.first_contact_on,
    c.cadence_days,
    COALESCE((SELECT s.cadence_days FROM segment s WHERE s.id = c.segment_id AND s.deleted = 0), 0),
    COALESCE((SELECT b.cadence_days FROM book b ORDER BY b.id LIMIT 1), 0),
    (SELECT max(v.day) FROM visit v WHERE v.customer_id = c.id AND v.status = 'held' AND v.retracted = 0),
    (SELECT count(*) FROM (SELECT DISTINCT v.day, v.type FROM visit v
        WHERE v.customer_id = c.id AND v.status = 'held' AND v.retracted = 0)),
    (SELECT min(v.day) FROM visit v WHERE v.customer_id = c.id AND v.status = 'planned' AND v.retracted = 0),
    (SELECT min(p.due_on) FROM promise p
        WHERE p.customer_id = c.id AND p.state = 'open' AND p.promised_by = 'us' AND p.deleted = 0),
    (SELECT count(*) FROM request r WHERE r.customer_id = c.id AND r.waiting = 1),
    (SELECT count(*) FROM promise p WHERE p.customer_id = c.id AND p.state = 'open' AND p.deleted = 0),
    c.max_gap_days,
    COALESCE((SELECT s.max_gap_days FROM segment s WHERE s.id = c.segment_id AND s.deleted = 0), 0),
    COALESCE((SELECT b.max_gap_days FROM book b ORDER BY b.id LIMIT 1), 0),
    c.snoozed_from,
    c.snoozed_until,
    (SELECT min(t.step_on) FROM task t WHERE t.customer_id = c.id AND t.step_on IS NOT NULL),
    c.stage = 'current'
FROM customer c WHERE c.id = :id

-- name: customer_last_contact
SELECT type, person_id FROM visit
WHERE customer_id = :id AND status = 'held' AND retracted = 0 ORDER BY day DESC LIMIT 1

-- name: customer_refresh
UPDATE customer
SET last_contact_on = :last_contact_on, last_contact_type = :last_contact_type, last_contact_by = :last_contact_by,
    contact_count = :contact_count, next_due_on = :next_due_on, next_due_days = :next_due_days,
    next_due_source = :next_due_source, agenda_on = :agenda_on, agenda_cause = :agenda_cause,
    limit_days = :limit_days, step_on = :step_on, step_cause = :step_cause, planned_on = :planned_on, open_requests = :open_requests, open_promises = :open_promises
WHERE id = :id

-- name: customer_one
SELECT s.*, (SELECT p.name FROM person p WHERE p.id = s.last_contact_by) AS last_contact_by_name,
    (SELECT g.name FROM segment g WHERE g.id = s.segment_id AND g.deleted = 0) AS segment_name,
    (SELECT o.name FROM customer o WHERE o.id = COALESCE((SELECT root_id FROM customer_alias WHERE id = s.parent_id), s.parent_id)
        AND o.id <> s.id AND o.deleted = 0) AS parent_name
FROM customer_summary s WHERE id = COALESCE((SELECT root_id FROM customer_alias WHERE id = :id), :id)

-- name: customer_members
SELECT id, name FROM customer
WHERE +deleted = 0 AND id <> :id
    AND parent_id IN (SELECT :id UNION ALL SELECT id FROM customer_alias WHERE root_id = :id)
ORDER BY sort_key, id

-- name: customer_first_contact
SELECT first_contact_on FROM customer WHERE id = COALESCE((SELECT root_id FROM customer_alias WHERE id = :id), :id)

-- name: customer_parent
SELECT COALESCE((SELECT root_id FROM customer_alias WHERE id = c.parent_id), c.parent_id) FROM customer c
WHERE c.id = COALESCE((SELECT root_id FROM customer_alias WHERE id = :id), :id) AND c.parent_id IS NOT NULL

-- part: customer_filter
AND (:owner = '' OR c.owner_id = :owner) AND (:segment = '' OR c.segment_id = :segment)
AND (:region = '' OR c.region = :region) AND (:rating IS NULL OR c.rating = :rating)
AND (:quiet_until = '' OR c.quiet_since <= :quiet_until)
AND (:tag = '' OR c.id IN (SELECT COALESCE(a.root_id, t.customer_id)
    FROM customer_tag t LEFT JOIN customer_alias a ON a.id = t.customer_id WHERE t.fold_key = :tag))

-- part: customer_named
(:word = '' OR (instr(c.fold_key, :word) > 0 AND (:others = '[]' OR NOT EXISTS (
    SELECT 1 FROM json_each(:others) o WHERE instr(c.fold_key, o.value) = 0))))

-- part: customer_reached
c.id IN (SELECT r.value FROM json_each(:reached) r)

-- part: customer_found
-- What looks at the index alone stands for itself, so that rows are fetched only for names that have the first word.
AND (:word = '' OR instr(c.fold_key, :word) > 0 OR
    -- use: customer_reached
    )
AND (:others = '[]' OR NOT EXISTS (SELECT 1 FROM json_each(:others) o WHERE instr(c.fold_key, o.value) = 0) OR
    -- use: customer_reached
    )

-- name: customer_all
SELECT * FROM customer_summary c
WHERE deleted = 0
    -- use: customer_found
    -- use: customer_filter
ORDER BY sort_key, id LIMIT :limit OFFSET :offset

-- Nothing where more customers are meant than can be sorted at once.
-- name: customer_few
SELECT CASE WHEN count(*) <= :most THEN json_group_array(id) END FROM (
    SELECT id FROM customer WHERE rowid IN (SELECT rowid FROM customer c INDEXED BY customer_fold WHERE
        -- use: customer_named
        LIMIT :most + 1)
    UNION SELECT value FROM json_each(:reached))

-- In the order of the three statements that follow.
-- name: customer_found_few
SELECT c.* FROM json_each(:ids) few CROSS JOIN customer_summary c ON c.id = few.value
WHERE deleted = 0
    -- use: customer_filter
ORDER BY lost_on IS NOT NULL, lost_on DESC, agenda_on IS NULL OR agenda_on > :today,
    CASE WHEN agenda_on <= :today THEN agenda_on END, sort_key, c.id LIMIT :limit

-- name: customer_found_due
SELECT * FROM customer_summary c
WHERE agenda_on IS NOT NULL AND agenda_on <= :today
    -- use: customer_found
    -- use: customer_filter
ORDER BY agenda_on, sort_key, id LIMIT :limit

-- name: customer_found_later
SELECT * FROM customer_summary c
WHERE deleted = 0 AND lost_on IS NULL AND (agenda_on IS NULL OR agenda_on > :today)
    -- use: customer_found
    -- use: customer_filter
ORDER BY sort_key, id LIMIT :limit

-- name: customer_agenda
SELECT * FROM customer_summary c
WHERE agenda_on IS NOT NULL AND agenda_on BETWEEN :from AND :until
    AND (:none = (agenda_cause = 'rhythm' AND agenda_on > :rhythm_until))
    -- use: customer_found
    -- use: customer_filter
ORDER BY agenda_on, sort_key, id LIMIT :limit OFFSET :offset

-- name: customer_agenda_size
SELECT count(*) FROM customer c
WHERE agenda_on IS NOT NULL AND agenda_on BETWEEN :from AND :until
    AND NOT (agenda_cause = 'rhythm' AND agenda_on > :rhythm_until)
    -- use: customer_found
    -- use: customer_filter

-- name: customer_past_rhythm
SELECT * FROM customer_summary c
WHERE agenda_on IS NOT NULL AND next_due_on < :today
    -- use: customer_found
    -- use: customer_filter
ORDER BY next_due_on, sort_key, id LIMIT :limit OFFSET :offset

-- name: customer_lost
SELECT * FROM customer_summary c
WHERE lost_on IS NOT NULL AND +deleted = 0
    -- use: customer_found
    -- use: customer_filter
ORDER BY lost_on DESC, sort_key, id LIMIT :limit OFFSET :offset

-- name: customer_competitors
SELECT DISTINCT competitor FROM customer WHERE competitor <> '' AND +deleted = 0

-- Each customer stands once, with what waits longest.
-- name: customer_requests_waiting
SELECT c.*, r.id AS matter_id, r.asked_at AS matter_at, r.text AS matter_words, r.first_answered_at > 0 AS matter_state
FROM request r INDEXED BY request_oldest CROSS JOIN customer_summary c ON c.id = r.customer_id
WHERE r.waiting = 1 AND c.agenda_on IS NOT NULL AND c.stage = 'current'
    AND NOT EXISTS (SELECT 1 FROM request e INDEXED BY request_waiting WHERE e.waiting = 1 AND e.customer_id = c.id
        AND (e.asked_at, e.id) < (r.asked_at, r.id))
    -- use: customer_found
    -- use: customer_filter
ORDER BY r.asked_at, c.sort_key, c.id LIMIT :limit OFFSET :offset

-- name: customer_promises_due
SELECT c.*, p.id AS matter_id, p.due_on AS matter_at, p.words AS matter_words, p.state = 'broken' AS matter_state
FROM promise p INDEXED BY promise_pending CROSS JOIN customer_summary c ON c.id = p.customer_id
WHERE
    -- use: promise_due
    AND c.agenda_on IS NOT NULL AND c.stage = 'current'
    AND NOT EXISTS (SELECT 1 FROM promise e INDEXED BY promise_open WHERE e.customer_id = c.id
        AND e.deleted = 0 AND e.promised_by = 'us' AND e.state IN ('open', 'broken')
        AND ((e.state = 'open' AND e.due_on <= :until) OR (e.state = 'broken' AND e.due_on >= :since))
        AND (e.due_on, e.id) < (p.due_on, p.id))
    -- use: customer_found
    -- use: customer_filter
ORDER BY p.due_on, c.sort_key, c.id LIMIT :limit OFFSET :offset

-- name: customer_chosen
SELECT c.* FROM json_each(:ids) chosen CROSS JOIN customer_summary c ON c.id = chosen.value
WHERE deleted = 0
    -- use: customer_found
    -- use: customer_filter
ORDER BY sort_key, c.id LIMIT :limit OFFSET :offset

-- name: customer_by_fold
SELECT id FROM customer WHERE +deleted = 0 AND fold_key = :fold ORDER BY sort_key, id

-- part: customer_buckets
SELECT (SELECT count(*) FROM kept WHERE agenda_on < :today),
    (SELECT count(*) FROM kept WHERE agenda_on = :today),
    (SELECT count(*) FROM kept WHERE agenda_on > :today AND agenda_on <= :week_end),
    (SELECT count(*) FROM kept WHERE agenda_on > :week_end AND agenda_on <= :rhythm_until),
    (SELECT count(*) FROM kept WHERE agenda_on > :rhythm_until),
    (SELECT count(*) FROM kept WHERE agenda_on > :rhythm_until AND agenda_cause = 'rhythm'),
    (SELECT count(*) FROM customer c INDEXED BY customer_prospect WHERE agenda_on IS NOT NULL AND stage = 'prospect'

-- What is not filtered is counted in the index alone.
-- name: customer_counts
WITH kept AS NOT MATERIALIZED (SELECT agenda_on, agenda_cause FROM customer c WHERE agenda_on IS NOT NULL)
    -- use: customer_buckets
    )

-- name: customer_counts_filtered
WITH kept AS NOT MATERIALIZED (
    SELECT agenda_on, agenda_cause FROM customer c
    WHERE agenda_on IS NOT NULL
        -- use: customer_filter
)
    -- use: customer_buckets
        -- use: customer_filter
    )

-- name: customer_past_rhythm_count
SELECT count(*) FROM customer WHERE agenda_on IS NOT NULL AND next_due_on < :today

-- name: customer_regions
SELECT DISTINCT region FROM customer WHERE deleted = 0 AND region <> ''
