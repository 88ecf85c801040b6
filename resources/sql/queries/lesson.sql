-- name: lesson_event_put
INSERT INTO lesson_event (op_id, item_id, event, pack, item, learner, value, is_right, at)
VALUES (:op_id, :item_id, :event, :pack, :item, :learner, :value, :is_right, :at)

-- name: lesson_event_forget
DELETE FROM lesson_event WHERE item_id = :item_id

-- name: lesson_event_clear
DELETE FROM lesson_event

-- name: lesson_event_of_pack
SELECT op_id, item_id, event, pack, item, learner, value, is_right, at
FROM lesson_event WHERE pack = :pack AND event = :event ORDER BY at, op_id
