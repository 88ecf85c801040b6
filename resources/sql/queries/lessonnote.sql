-- name: lesson_note_put
INSERT INTO lesson_note (id, lesson, kind, text, fold_key, place, customer_id, origin_id, answers_id, author_id, made_at, deleted)
VALUES (:id, :lesson, :kind, :text, :fold_key, :place, :customer_id, :origin_id, :answers_id, :author_id, :made_at, :deleted)
ON CONFLICT (id) DO UPDATE
SET lesson = excluded.lesson, kind = excluded.kind, text = excluded.text, fold_key = excluded.fold_key,
    place = excluded.place, customer_id = excluded.customer_id, origin_id = excluded.origin_id,
    answers_id = excluded.answers_id, author_id = excluded.author_id, made_at = excluded.made_at,
    deleted = excluded.deleted

-- name: lesson_note_clear
DELETE FROM lesson_note

-- name: lesson_note_move
UPDATE lesson_note SET customer_id = :root_id, origin_id = CASE WHEN :root_id = :id THEN NULL ELSE :id END
WHERE origin_id = :id OR (customer_id = :id AND origin_id IS NULL)

-- name: lesson_note_one
SELECT id, kind, text, place, customer_id, answers_id, author_id, made_at, deleted FROM lesson_note WHERE id = :id

-- name: lesson_note_of_lesson
SELECT id, kind, text, place, customer_id, answers_id, author_id, made_at, deleted FROM lesson_note
WHERE lesson = :lesson AND deleted = 0 ORDER BY made_at, id

-- name: lesson_note_of_customer
SELECT id, kind, text, place, customer_id, answers_id, author_id, made_at, deleted FROM lesson_note
WHERE customer_id = :customer_id AND deleted = 0 ORDER BY made_at DESC, id DESC

-- name: lesson_note_all
SELECT id, kind, text, place, customer_id, answers_id, author_id, made_at, deleted FROM lesson_note
WHERE deleted = 0 AND (:key = '' OR instr(fold_key, :key) > 0) ORDER BY made_at DESC, id DESC
