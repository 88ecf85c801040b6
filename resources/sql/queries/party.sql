-- name: book_put
INSERT INTO book (id, cadence_days, max_gap_days, answer_hours, hours)
VALUES (:id, :cadence_days, :max_gap_days, :answer_hours, :hours)
ON CONFLICT (id) DO UPDATE
SET cadence_days = excluded.cadence_days, max_gap_days = excluded.max_gap_days, answer_hours = excluded.answer_hours,
    hours = excluded.hours

-- name: book_clear
DELETE FROM book

-- name: book_settings
SELECT id, cadence_days, answer_hours, max_gap_days, hours FROM book ORDER BY id LIMIT 1

-- name: book_rhythm
SELECT cadence_days, max_gap_days FROM book ORDER BY id LIMIT 1

-- name: person_put
INSERT INTO person (id, name, sort_key, hours, deleted) VALUES (:id, :name, :sort_key, :hours, :deleted)
ON CONFLICT (id) DO UPDATE
SET name = excluded.name, sort_key = excluded.sort_key, hours = excluded.hours, deleted = excluded.deleted

-- name: person_clear
DELETE FROM person

-- name: person_all
SELECT id, name, hours FROM person WHERE deleted = 0 ORDER BY sort_key, id

-- name: segment_put
INSERT INTO segment (id, name, sort_key, cadence_days, max_gap_days, deleted)
VALUES (:id, :name, :sort_key, :cadence_days, :max_gap_days, :deleted)
ON CONFLICT (id) DO UPDATE
SET name = excluded.name, sort_key = excluded.sort_key, cadence_days = excluded.cadence_days,
    max_gap_days = excluded.max_gap_days, deleted = excluded.deleted

-- name: segment_clear
DELETE FROM segment

-- name: segment_rhythm
SELECT cadence_days, max_gap_days FROM segment WHERE id = :id AND deleted = 0

-- name: segment_sizes
SELECT segment_id, count(*) FROM customer WHERE deleted = 0 AND segment_id IS NOT NULL GROUP BY segment_id

-- name: segment_all
SELECT id, name, cadence_days, deleted, max_gap_days FROM segment WHERE deleted = 0 ORDER BY sort_key, id
