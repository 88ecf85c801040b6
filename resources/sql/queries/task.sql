-- name: task_put
INSERT INTO task (id, customer_id, person_id, title, note, due_on, priority, rank, status, snoozed_until, done_on,
    step_on, deleted)
VALUES (:id, :customer_id, :person_id, :title, :note, :due_on, :priority, :rank, :status, :snoozed_until, :done_on,
    :step_on, :deleted)
ON CONFLICT (id) DO UPDATE
SET person_id = excluded.person_id, title = excluded.title, note = excluded.note, due_on = excluded.due_on,
    priority = excluded.priority, rank = excluded.rank, status = excluded.status,
    snoozed_until = excluded.snoozed_until, done_on = excluded.done_on, step_on = excluded.step_on,
    deleted = excluded.deleted

-- name: task_clear
DELETE FROM task

-- part: task_columns
t.id, t.customer_id, t.person_id, t.title, t.note, t.due_on, t.priority, t.status, t.snoozed_until, t.done_on, t.deleted

-- name: task_one
SELECT
    -- use: task_columns
FROM task t WHERE t.id = :id

-- name: task_of_customer
SELECT
    -- use: task_columns
FROM task t WHERE t.customer_id = :customer_id AND t.deleted = 0
ORDER BY t.status IN ('completed', 'cancelled'), t.step_on IS NULL, t.step_on, t.done_on DESC, t.id

-- name: task_open
SELECT
    -- use: task_columns
    , c.name
FROM task t JOIN customer c ON c.id = t.customer_id
WHERE t.deleted = 0 AND t.status NOT IN ('completed', 'cancelled') AND c.deleted = 0
ORDER BY t.step_on IS NULL, t.step_on, t.rank DESC, c.sort_key, t.id
