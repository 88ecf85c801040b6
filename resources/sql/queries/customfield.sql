-- name: custom_field_put
INSERT INTO custom_field (id, name, type, choices, position, deleted)
VALUES (:id, :name, :type, :choices, :position, :deleted)
ON CONFLICT (id) DO UPDATE
SET name = excluded.name, type = excluded.type, choices = excluded.choices, position = excluded.position,
    deleted = excluded.deleted

-- name: custom_field_clear
DELETE FROM custom_field

-- name: custom_field_all
SELECT id, name, type, choices, position, deleted FROM custom_field ORDER BY position, id

-- name: custom_field_values
SELECT c.id, f.value, c.deleted FROM customer c, json_each(c.custom_fields) f
WHERE c.custom_fields <> '' AND f.key = :field_id

-- name: custom_field_customers
SELECT id, custom_fields FROM customer WHERE deleted = 0 AND custom_fields <> '' ORDER BY sort_key, id
